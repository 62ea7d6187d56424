package se.tertial.ledger.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;

/** Codes, voucher, text and kind of a row. */
final class RowTexts {

    static final int CODE_CHARS_MAX = 40;
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final char LOST = '\uFFFD';

    private static final Map<Entry.Kind, List<String>> KINDS = Map.of(
            Entry.Kind.ACTUAL, List.of("utfall", "redovisat", "redovisning", "verkligt", "actual", "a", "u"),
            Entry.Kind.BUDGET, List.of("budget", "internbudget", "ursprungsbudget", "b"),
            Entry.Kind.FORECAST, List.of("prognos", "forecast", "helårsprognos", "p", "f"));

    private final Binding binding;
    private final Findings findings;

    RowTexts(Binding binding, Findings findings) {
        this.binding = binding;
        this.findings = findings;
    }

    /** Empty when a code is wrong or the row has none that tells what the money is, which is told. */
    Optional<Coding> coding(Line line) {
        var coding = new Coding(
                code(line, Field.ACCOUNT),
                code(line, Field.CENTRE),
                code(line, Field.AREA),
                code(line, Field.ACTIVITY),
                code(line, Field.PROJECT),
                code(line, Field.ITEM),
                code(line, Field.COUNTERPARTY));
        for (var dimension : DIMENSIONS) {
            var code = coding.get(dimension);
            if (!isGood(code)) {
                refuse(line, Field.valueOf(dimension.name()), code);
                return Optional.empty();
            }
        }
        var isMissing = binding.position(Field.ACCOUNT) < 0
                ? hasNone(coding)
                : coding.account().isEmpty();
        if (isMissing) {
            var column = binding.position(Field.ACCOUNT);
            findings.add(TableProblem.MISSING_CODE, line.number(), column < 0 ? "" : binding.name(column));
            return Optional.empty();
        }
        return Optional.of(coding);
    }

    Optional<Entry.Kind> kind(Line line, Entry.Kind otherwise) {
        var word = value(line, Field.KIND);
        if (word.isEmpty()) {
            return Optional.of(otherwise);
        }
        var kind = kindNamed(word);
        if (kind.isEmpty()) {
            findings.add(TableProblem.BAD_KIND, line.number(), binding.name(binding.position(Field.KIND)), word);
        }
        return kind;
    }

    static Optional<Entry.Kind> kindNamed(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Empty when the row has none. */
    String voucher(Line line) {
        var number = line.cell(binding.position(Field.VOUCHER)).code();
        var series = value(line, Field.SERIES);
        return number.isEmpty() || series.isEmpty() ? number : series + " " + number;
    }

    String text(Line line) {
        var text = value(line, Field.TEXT);
        if (text.indexOf(LOST) >= 0) {
            findings.add(TableProblem.LOST_LETTER, line.number(), binding.name(binding.position(Field.TEXT)), text);
        }
        return text;
    }

    private String code(Line line, Field field) {
        var position = binding.position(field);
        if (position < 0) {
            return "";
        }
        var code = line.cell(position).code();
        var column = binding.mapping().columns().get(field);
        var blank = code.indexOf(' ');
        return column != null && column.codeOnly() && blank > 0 ? code.substring(0, blank) : code;
    }

    private static boolean isGood(String code) {
        return code.length() <= CODE_CHARS_MAX && code.indexOf(LOST) < 0;
    }

    private void refuse(Line line, Field field, String code) {
        var problem = code.indexOf(LOST) < 0 ? TableProblem.BAD_CODE : TableProblem.BAD_LETTER;
        findings.add(problem, line.number(), binding.name(binding.position(field)), code);
    }

    private String value(Line line, Field field) {
        return line.cell(binding.position(field)).clean();
    }

    private static boolean hasNone(Coding coding) {
        for (var dimension : DIMENSIONS) {
            if (!coding.get(dimension).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
