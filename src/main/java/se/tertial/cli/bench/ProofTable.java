package se.tertial.cli.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;

/** A made-up table before it is printed: every number in kronor, every total and difference true. */
final class ProofTable {

    enum Kind {
        LEAF,
        OF_WHICH,
        TOTAL,
        REMARK
    }

    /** How the numbers of a made-up report are printed. */
    record Look(long unit, int decimals, String blank, String minus, boolean hasPlus) {
        String print(BigDecimal kronor) {
            var shown = kronor.divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP);
            return number(shown);
        }

        String number(BigDecimal shown) {
            var plain = shown.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
            var whole = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
            var rest = plain.contains(".") ? "," + plain.substring(plain.indexOf('.') + 1) : "";
            var grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", blank);
            return (shown.signum() < 0 ? minus : hasPlus && shown.signum() > 0 ? "+" : "") + grouped + rest;
        }
    }

    static final class Line {
        final String label;
        final Kind kind;
        final int indent;
        final List<BigDecimal> values;
        final List<String> printed = new ArrayList<>();
        /** Which lines make it up, for a total. */
        final List<Line> parts = new ArrayList<>();

        Line(String label, Kind kind, int indent, List<BigDecimal> values) {
            this.label = label;
            this.kind = kind;
            this.indent = indent;
            this.values = new ArrayList<>(values);
        }

        boolean isNumbers() {
            return kind != Kind.REMARK;
        }
    }

    /** {@code difference = first − second} by columns. */
    record Rule(int difference, int first, int second) {}

    final String caption;
    final List<String> header;
    final List<Rule> rules;
    final List<Line> lines = new ArrayList<>();
    final Look look;

    ProofTable(String caption, List<String> header, List<Rule> rules, Look look) {
        this.caption = caption;
        this.header = header;
        this.rules = rules;
        this.look = look;
    }

    Line add(String label, Kind kind, int indent, List<BigDecimal> values) {
        var line = new Line(label, kind, indent, values);
        rules.forEach(rule -> line.values.set(
                rule.difference(), line.values.get(rule.first()).subtract(line.values.get(rule.second()))));
        lines.add(line);
        return line;
    }

    Line total(String label, List<Line> parts) {
        var sums = new ArrayList<BigDecimal>();
        for (var column = 0; column + 1 < header.size(); column++) {
            var at = column;
            sums.add(parts.stream().map(part -> part.values.get(at)).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        var line = new Line(label, Kind.TOTAL, 0, sums);
        line.parts.addAll(parts);
        lines.add(line);
        return line;
    }

    void print() {
        for (var line : lines) {
            line.printed.clear();
            line.values.forEach(value -> line.printed.add(look.print(value)));
        }
    }

    BigDecimal shown(Line line, int column) {
        return line.values.get(column).divide(BigDecimal.valueOf(look.unit()), look.decimals(), RoundingMode.HALF_UP);
    }

    Table table(Place place) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var cells = new ArrayList<String>(List.of(line.label));
            if (line.isNumbers()) {
                cells.addAll(line.printed);
            }
            rows.add(new Row(cells, line.indent, line.kind == Kind.TOTAL && i % 2 == 0, place(place, i)));
        }
        return new Table(caption, header, rows, place);
    }

    static Place place(Place table, int line) {
        return new Place(table.page(), table.line() + 1 + line);
    }
}
