package se.tertial.cli.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.cli.bench.ProofTable.Kind;
import se.tertial.cli.bench.ProofTable.Line;
import se.tertial.proof.Passage;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;

/**
 * One error planted in a made-up report, beyond what rounding can explain.
 *
 * @param marks what a proofreader may rightly point to: the row, or the total that it is a part of
 */
public record ProofError(Type type, List<Mark> marks, String what) {

    /** A row known by its label and a figure of it, or a sentence with no label. */
    public record Mark(String label, String printed) {
        private boolean isSentence(String text) {
            return label.isEmpty() && squeezed(text).contains(squeezed(printed));
        }

        private boolean isRow(Passage.Row row) {
            return !label.isEmpty()
                    && squeezed(String.join("", row.cells())).contains(squeezed(label))
                    && row.cells().stream().anyMatch(cell -> squeezed(cell).equals(squeezed(printed)));
        }
    }

    public enum Type {
        CELL,
        SIGN,
        TRANSPOSED,
        STALE_TOTAL,
        SENTENCE
    }

    boolean isFoundBy(ProofFinding finding, Reading reading) {
        var places = reading.passages().stream().flatMap(this::places).collect(Collectors.toSet());
        return places.contains(finding.place()) || finding.related().stream().anyMatch(places::contains);
    }

    private Stream<Place> places(Passage passage) {
        return switch (passage) {
            case Passage.Table table ->
                table.rows().stream()
                        .filter(row -> marks.stream().anyMatch(mark -> mark.isRow(row)))
                        .map(Passage.Row::place);
            case Passage.Paragraph(var text, var place) -> isSentence(text) ? Stream.of(place) : Stream.of();
            case Passage.Heading(var level, var text, var place) -> isSentence(text) ? Stream.of(place) : Stream.of();
        };
    }

    private boolean isSentence(String text) {
        return marks.stream().anyMatch(mark -> mark.isSentence(text));
    }

    /** Letters and digits only: blanks, signs and breaks of words are the reader's business. */
    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }

    /** Plants an error, or nothing when the report happens to have no place for it. */
    static Optional<ProofError> plant(ProofReport report, Type type, Random chance) {
        for (var attempt = 0; attempt < 60; attempt++) {
            var planted = type == Type.SENTENCE ? sentence(report, chance) : cell(report, type, chance);
            if (planted.isPresent()) {
                return planted;
            }
        }
        return Optional.empty();
    }

    private static Optional<ProofError> cell(ProofReport report, Type type, Random chance) {
        var tables = report.tables.stream()
                .filter(table -> !table.checked().isEmpty())
                .toList();
        var table = tables.get(chance.nextInt(tables.size()));
        var lines = table.lines.stream()
                .filter(line -> line.kind == Kind.LEAF || line.kind == Kind.TOTAL)
                .toList();
        var line = lines.get(chance.nextInt(lines.size()));
        if (type == Type.STALE_TOTAL) {
            return stale(report, table, line, chance);
        }
        var columns = table.checked();
        var column = columns.get(chance.nextInt(columns.size()));
        var old = table.shown(line, column);
        var changed = changed(old, type, chance);
        var slack = slack(table);
        if (changed.isEmpty() || changed.get().subtract(old).abs().compareTo(slack) <= 0) {
            return Optional.empty();
        }
        var text = table.look.number(changed.get());
        var what = "%s %s, %s: %s → %s"
                .formatted(table.caption, line.label, table.header.get(column + 1), line.printed.get(column), text);
        line.printed.set(column, text);
        var marks = new ArrayList<>(List.of(new Mark(named(line), text)));
        table.lines.stream()
                .filter(total -> total.parts.contains(line))
                .forEach(total -> marks.add(new Mark(named(total), total.printed.get(column))));
        return Optional.of(new ProofError(type, marks, what));
    }

    /** More than twice what rounding explains of a difference. */
    private static BigDecimal slack(ProofTable table) {
        var unit = BigDecimal.ONE.movePointLeft(table.look.decimals());
        return unit.multiply(BigDecimal.valueOf(4));
    }

    private static Optional<BigDecimal> changed(BigDecimal old, Type type, Random chance) {
        var digits = old.abs().unscaledValue().toString();
        var scale = old.scale();
        if (type == Type.SIGN) {
            return Optional.of(old.negate());
        }
        if (digits.length() < 2) {
            return Optional.empty();
        }
        var at = chance.nextInt(digits.length() - 1);
        var chars = digits.toCharArray();
        if (type == Type.TRANSPOSED) {
            var first = chars[at];
            chars[at] = chars[at + 1];
            chars[at + 1] = first;
        } else {
            chars[at] = (char) ('1' + (chars[at] - '0' + chance.nextInt(8)) % 9);
        }
        var value = new BigDecimal(new java.math.BigInteger(new String(chars)), scale);
        return value.compareTo(old.abs()) == 0 || chars[0] == '0'
                ? Optional.empty()
                : Optional.of(old.signum() < 0 ? value.negate() : value);
    }

    /** A part is corrected with its difference, and the total is forgotten. */
    private static Optional<ProofError> stale(ProofReport report, ProofTable table, Line line, Random chance) {
        var total = table.lines.stream().filter(t -> t.parts.contains(line)).findFirst();
        if (line.kind != Kind.LEAF
                || table.rules.isEmpty()
                || total.isEmpty()
                || total.get().parts.size() < 3) {
            return Optional.empty();
        }
        var rule = table.rules.getFirst();
        var by = line.values
                .get(rule.second())
                .multiply(BigDecimal.valueOf(5 + chance.nextInt(40)))
                .movePointLeft(2);
        var units = by.abs().divide(BigDecimal.valueOf(table.look.unit())).movePointRight(table.look.decimals());
        if (units.compareTo(BigDecimal.valueOf(total.get().parts.size() + 4)) <= 0) {
            return Optional.empty();
        }
        line.values.set(rule.second(), line.values.get(rule.second()).add(by));
        table.keepRules(line);
        line.printed.clear();
        line.values.forEach(value -> line.printed.add(table.look.print(value)));
        report.sentences.removeIf(
                sentence -> sentence.table() == table && sentence.before().startsWith(line.label));
        var printed = total.get().printed.get(rule.second());
        return Optional.of(new ProofError(
                Type.STALE_TOTAL,
                List.of(new Mark(named(total.get()), printed)),
                table.caption + " " + total.get().label));
    }

    /** A row without a name is known by another of its figures. */
    private static String named(Line line) {
        return line.label.isEmpty() ? line.printed.getLast() : line.label;
    }

    private static Optional<ProofError> sentence(ProofReport report, Random chance) {
        if (report.sentences.isEmpty()) {
            return Optional.empty();
        }
        var index = chance.nextInt(report.sentences.size());
        var old = report.sentences.get(index);
        var digits = old.amount().chars().filter(Character::isDigit).count();
        if (digits < 2) {
            return Optional.empty();
        }
        var chars = old.amount().toCharArray();
        var at = chance.nextInt(chars.length);
        if (!Character.isDigit(chars[at])) {
            return Optional.empty();
        }
        chars[at] = (char) ('1' + (chars[at] - '0' + chance.nextInt(8)) % 9);
        var amount = new String(chars);
        if (amount.equals(old.amount()) || at == 0 && amount.charAt(0) == '0') {
            return Optional.empty();
        }
        report.sentences.set(index, new ProofReport.Sentence(old.before(), amount, old.after(), old.table()));
        var text = report.sentences.get(index).text();
        return Optional.of(
                new ProofError(Type.SENTENCE, List.of(new Mark("", text)), text + " (var " + old.amount() + ")"));
    }
}
