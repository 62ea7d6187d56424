package se.tertial.ledger.table;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.Word;
import se.tertial.ledger.Entry;
import se.tertial.ledger.table.Mapping.AmountColumn;
import se.tertial.ledger.table.Mapping.Column;
import se.tertial.ledger.table.MappingText.Key;
import se.tertial.ledger.table.MappingText.Separator;

/** Reads a mapping's text. */
final class MappingReading {

    private static final int LINES_MAX = 600;
    private static final int LINE_CHARS_MAX = 1000;

    private record Said(String value, int line) {}

    private final List<Finding> told = new ArrayList<>();
    private final Findings findings;
    private final Map<Key, Said> said = new EnumMap<>(Key.class);
    private final Map<Field, Column> columns = new EnumMap<>(Field.class);
    private final List<AmountColumn> amounts = new ArrayList<>();

    MappingReading(String name) {
        findings = new Findings(name, told::add);
    }

    Checked<Mapping> read(String text) {
        var number = 0;
        for (var line : text.lines().limit(LINES_MAX).toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line, number);
            }
        }
        var mapping = mapping();
        findings.end();
        return findings.hasErrors() || mapping.isEmpty() ? Checked.refused(told) : Checked.of(mapping.get(), told);
    }

    private void read(String line, int number) {
        var colon = line.indexOf(':');
        if (colon < 0 || line.length() > LINE_CHARS_MAX) {
            findings.add(TableProblem.BAD_MAPPING_LINE, number, "", line);
            return;
        }
        var word = line.substring(0, colon).strip();
        var value = line.substring(colon + 1).strip();
        var field = Word.parse(Field.class, word);
        var key = Word.parse(Key.class, word);
        if (field.isPresent()) {
            column(field.get(), value, number);
        } else if (key.isEmpty()) {
            findings.add(TableProblem.UNKNOWN_KEY, number, "", word, known());
        } else if (key.get() == Key.AMOUNT) {
            amount(value, number);
        } else if (said.putIfAbsent(key.get(), new Said(value, number)) != null) {
            findings.add(TableProblem.REPEATED_KEY, number, word, word);
        }
    }

    private void column(Field field, String value, int line) {
        var parts = value.split(java.util.regex.Pattern.quote(MappingText.OPTION), -1);
        DateShape dates = null;
        var codeOnly = false;
        for (var option : Arrays.asList(parts).subList(1, parts.length)) {
            var shape = DateShape.ofExample(option.strip());
            if (shape.isPresent() && field.isTime()) {
                dates = shape.get();
            } else if (option.strip().equals("code") && field.isCode()) {
                codeOnly = true;
            } else {
                bad(Word.of(field), option.strip(), field.isTime() ? examples() : "code", line);
            }
        }
        var needsDates = field == Field.MONTH || field == Field.DATE;
        if (dates == null && needsDates && parts.length == 1) {
            bad(Word.of(field), value, parts[0] + MappingText.OPTION + DateShape.ISO.example(), line);
        }
        if (parts[0].isBlank()) {
            bad(Word.of(field), value, "#1", line);
        } else if (columns.putIfAbsent(field, new Column(parts[0].strip(), dates, codeOnly)) != null) {
            findings.add(TableProblem.REPEATED_KEY, line, Word.of(field), Word.of(field));
        }
    }

    private void amount(String value, int line) {
        var parts = value.split(java.util.regex.Pattern.quote(MappingText.OPTION), -1);
        var header = parts[0].strip();
        var side = Mapping.Side.NET;
        var span = header.contains(Headers.MONTH)
                ? Mapping.Span.MONTH
                : header.contains(Headers.YEAR) ? Mapping.Span.YEAR : Mapping.Span.ROW;
        Entry.Kind kind = null;
        for (var given : Arrays.asList(parts).subList(1, parts.length)) {
            var option = given.strip();
            var sideGiven = Word.parse(Mapping.Side.class, option);
            var kindGiven = Word.parse(Entry.Kind.class, option);
            if (sideGiven.isPresent()) {
                side = sideGiven.get();
            } else if (kindGiven.isPresent()) {
                kind = kindGiven.get();
            } else if (option.equals("year")) {
                span = Mapping.Span.YEAR;
            } else {
                bad("amount", option, "debit, credit, year, actual, budget, forecast", line);
            }
        }
        if (header.isEmpty()) {
            bad("amount", value, "#1", line);
        } else {
            amounts.add(new AmountColumn(header, side, span, kind));
        }
    }

    private Optional<Mapping> mapping() {
        var file = form();
        var headerRow = value(Key.HEADER_ROW, "1", MappingReading::wholeNumber, "1");
        var decimal = value(Key.DECIMAL, "comma", word(Mapping.DecimalMark.class), words(Mapping.DecimalMark.class));
        var unit = value(Key.UNIT, "kr", MappingReading::unit, "kr, tkr, mnkr");
        var sign = value(Key.SIGN, "cost-positive", word(Mapping.Sign.class), words(Mapping.Sign.class));
        var spread = value(Key.SPREAD, "even", MappingReading::spread, "even, 8 8 8 8 8 8 4 8 10 10 10 10");
        var year = said.containsKey(Key.FOR_YEAR)
                ? value(Key.FOR_YEAR, "", MappingReading::year, "2024")
                : Optional.<Integer>empty();
        if (file.isEmpty()
                || headerRow.isEmpty()
                || decimal.isEmpty()
                || unit.isEmpty()
                || sign.isEmpty()
                || spread.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Mapping(
                file.get(),
                headerRow.get(),
                decimal.get(),
                unit.get(),
                sign.get(),
                columns,
                amounts,
                year.orElse(null),
                spread.get()));
    }

    private Optional<Mapping.FileForm> form() {
        if (!said.containsKey(Key.FILE)) {
            findings.add(TableProblem.MISSING_KEY, 0, "", "file");
            return Optional.empty();
        }
        var file = value(Key.FILE, "", MappingReading::sort, "csv, xlsx");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (file.get().equals("xlsx")) {
            return Optional.of(new Mapping.Xlsx(
                    said.getOrDefault(Key.SHEET, new Said("", 0)).value()));
        }
        var charset = value(Key.ENCODING, "utf-8", MappingReading::charset, "utf-8, windows-1252, utf-16le");
        var separator = value(Key.SEPARATOR, "semicolon", word(Separator.class), words(Separator.class));
        var quotes = value(Key.QUOTES, "yes", MappingReading::yesOrNo, "yes, no");
        return charset.isEmpty() || separator.isEmpty() || quotes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mapping.Csv(charset.get(), separator.get().sign(), quotes.get()));
    }

    /** What is wrong is told. */
    private <T> Optional<T> value(Key key, String otherwise, Function<String, Optional<T>> parse, String allowed) {
        var given = said.getOrDefault(key, new Said(otherwise, 0));
        var value = parse.apply(given.value());
        if (value.isEmpty()) {
            bad(Word.of(key), given.value(), allowed, given.line());
        }
        return value;
    }

    private void bad(String key, String value, String allowed, int line) {
        findings.add(TableProblem.BAD_MAPPING_VALUE, line, "", key, value, allowed);
    }

    private static Optional<String> sort(String word) {
        return word.matches("csv|xlsx") ? Optional.of(word) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> yesOrNo(String word) {
        return word.matches("yes|no") ? Optional.of(word.equals("yes")) : Optional.empty();
    }

    private static Optional<Integer> wholeNumber(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}")
                ? Optional.of(Integer.valueOf(text)).filter(DateShape::isPlausible)
                : Optional.empty();
    }

    private static Optional<MoneyUnit> unit(String symbol) {
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> unit.symbol().equals(symbol))
                .findFirst();
    }

    private static Optional<Spread> spread(String text) {
        if (text.equals("even")) {
            return Optional.of(Spread.EVEN);
        }
        if (!text.matches("\\d{1,6}( \\d{1,6}){11}")) {
            return Optional.empty();
        }
        var weights = Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
        return weights.stream().allMatch(weight -> weight == 0) ? Optional.empty() : Optional.of(new Spread(weights));
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> word(Class<E> type) {
        return word -> Word.parse(type, word);
    }

    private static String words(Class<? extends Enum<?>> type) {
        return String.join(", ", Word.all(type));
    }

    private static String known() {
        return words(Key.class) + ", " + words(Field.class);
    }

    private static String examples() {
        return String.join(
                ", ", Arrays.stream(DateShape.values()).map(DateShape::example).toList());
    }
}
