package se.tertial.ledger.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.tertial.basics.Checked;
import se.tertial.basics.Word;
import se.tertial.ledger.table.Mapping.AmountColumn;
import se.tertial.ledger.table.Mapping.Column;
import se.tertial.ledger.table.Mapping.Csv;
import se.tertial.ledger.table.Mapping.Xlsx;

/**
 * A mapping as text: a key and a value on each line, {@code account: Konto}, {@code month: Period | 202404}, {@code amount: Kredit |
 * credit}. Lines that begin with {@code #} are remarks.
 */
public final class MappingText {

    static final String OPTION = " | ";

    private MappingText() {}

    public static String write(Mapping mapping) {
        var text = new StringBuilder();
        switch (mapping.file()) {
            case Csv csv -> {
                line(text, Key.FILE, "csv");
                line(text, Key.ENCODING, csv.charset().name().toLowerCase(Locale.ROOT));
                line(text, Key.SEPARATOR, Separator.of(csv.separator()));
                line(text, Key.QUOTES, csv.quotes() ? "yes" : "no");
            }
            case Xlsx xlsx -> {
                line(text, Key.FILE, "xlsx");
                if (!xlsx.sheet().isEmpty()) {
                    line(text, Key.SHEET, xlsx.sheet());
                }
            }
        }
        line(text, Key.HEADER_ROW, Integer.toString(mapping.headerRow()));
        line(text, Key.DECIMAL, Word.of(mapping.decimal()));
        line(text, Key.UNIT, mapping.unit().symbol());
        line(text, Key.SIGN, Word.of(mapping.sign()));
        for (var field : Field.values()) {
            var column = mapping.columns().get(field);
            if (column != null) {
                text.append(Word.of(field)).append(": ").append(of(column)).append('\n');
            }
        }
        mapping.amounts().forEach(amount -> line(text, Key.AMOUNT, of(amount)));
        if (mapping.year() != null) {
            line(text, Key.FOR_YEAR, mapping.year().toString());
        }
        line(text, Key.SPREAD, of(mapping.spread()));
        return text.toString();
    }

    /** @param name of the file or the mapping, for findings */
    public static Checked<Mapping> parse(String name, String text) {
        return new MappingReading(name).read(text);
    }

    enum Key {
        FILE,
        ENCODING,
        SEPARATOR,
        QUOTES,
        SHEET,
        HEADER_ROW,
        DECIMAL,
        UNIT,
        SIGN,
        AMOUNT,
        FOR_YEAR,
        SPREAD
    }

    enum Separator {
        SEMICOLON(';'),
        COMMA(','),
        TAB('\t'),
        BAR('|');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }

        static String of(char sign) {
            return Arrays.stream(values())
                    .filter(separator -> separator.sign == sign)
                    .map(Word::of)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static String of(Spread spread) {
        return spread.equals(Spread.EVEN)
                ? "even"
                : spread.weights().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String of(Column column) {
        var text = new StringBuilder(column.header());
        if (column.dates() != null) {
            text.append(OPTION).append(column.dates().example());
        }
        return text.append(column.codeOnly() ? OPTION + "code" : "").toString();
    }

    private static String of(AmountColumn amount) {
        var text = new StringBuilder(amount.header());
        if (amount.side() != Mapping.Side.NET) {
            text.append(OPTION).append(Word.of(amount.side()));
        }
        if (amount.span() == Mapping.Span.YEAR) {
            text.append(OPTION).append("year");
        }
        return text.append(amount.kind() == null ? "" : OPTION + Word.of(amount.kind()))
                .toString();
    }

    private static void line(StringBuilder text, Key key, String value) {
        text.append(Word.of(key)).append(": ").append(value).append('\n');
    }
}
