package se.tertial.cli.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    /** How a number below nought is marked. */
    enum Minus {
        HYPHEN("-", ""),
        SIGN("−", ""),
        DASH("–", ""),
        BRACKETS("(", ")"),
        TRAILING("", "-");

        private final String before;
        private final String after;

        Minus(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /** How the numbers of a made-up report are printed. */
    record Look(long unit, int decimals, String blank, Minus minus, boolean hasPlus) {
        String print(BigDecimal kronor) {
            var shown = kronor.divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP);
            return number(shown);
        }

        String number(BigDecimal shown) {
            var plain = shown.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
            var whole = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
            var rest = plain.contains(".") ? "," + plain.substring(plain.indexOf('.') + 1) : "";
            var grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", blank);
            if (shown.signum() < 0) {
                return minus.before + grouped + rest + minus.after;
            }
            return (hasPlus && shown.signum() > 0 ? "+" : "") + grouped + rest;
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

    /** {@code difference = first − second} by columns, or their sum when {@code sign} is +1. */
    record Rule(int difference, int first, int second, int sign) {
        Rule(int difference, int first, int second) {
            this(difference, first, second, -1);
        }
    }

    /** A heading and how many columns it stands over. */
    record Heading(String text, int columns) {}

    final String caption;
    final List<String> header;
    /** Headings over several columns, each with what is left of them in {@link #header}; empty for none. */
    final List<Heading> upper = new ArrayList<>();

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
        keepRules(line);
        lines.add(line);
        return line;
    }

    void keepRules(Line line) {
        for (var rule : rules) {
            var second = line.values.get(rule.second()).multiply(BigDecimal.valueOf(rule.sign()));
            line.values.set(rule.difference(), line.values.get(rule.first()).add(second));
        }
    }

    /** A remark or heading across the table. */
    void remark(String words) {
        lines.add(new Line(words, Kind.REMARK, 0, List.of()));
    }

    /** A total that stands above its parts. */
    Line totalBefore(String label, List<Line> parts) {
        var line = total(label, parts);
        lines.remove(line);
        lines.add(lines.indexOf(parts.getFirst()), line);
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

    /** As printed: the headings of several columns over those of one. */
    List<List<Heading>> headingRows() {
        if (upper.isEmpty()) {
            return List.of(header.stream().map(text -> new Heading(text, 1)).toList());
        }
        var lower = new ArrayList<Heading>();
        for (var group : upper) {
            for (var i = 0; i < group.columns(); i++) {
                lower.add(new Heading(header.get(lower.size()).replaceFirst("^" + group.text() + " ", ""), 1));
            }
        }
        return List.of(upper, lower);
    }

    /** Whether two like it have room beside each other. */
    boolean isSmall() {
        return header.size() <= 4 && upper.isEmpty();
    }

    void print() {
        for (var line : lines) {
            line.printed.clear();
            line.values.forEach(value -> line.printed.add(look.print(value)));
        }
    }

    /** Columns whose figures something else in the table vouches for: a difference, or a total of three rows. */
    List<Integer> checked() {
        var columns = new TreeSet<Integer>();
        for (var rule : rules) {
            columns.addAll(List.of(rule.difference(), rule.first(), rule.second()));
        }
        return List.copyOf(columns);
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
