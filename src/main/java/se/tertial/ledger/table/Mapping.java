package se.tertial.ledger.table;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.MoneyUnit;
import se.tertial.ledger.Entry;

/**
 * How files of one layout are read. Columns are named by their headers, so that a mapping kept from last month reads a file whose
 * columns have moved or whose title rows have become more.
 *
 * @param headerRow line of the header, a hint; 0 when the file has none
 * @param unit in which amounts are written
 * @param sign of a cost
 * @param year of a file that does not say it, null when it does
 */
public record Mapping(
        FileForm file,
        int headerRow,
        DecimalMark decimal,
        MoneyUnit unit,
        Sign sign,
        Map<Field, Column> columns,
        List<AmountColumn> amounts,
        @Nullable Integer year,
        Spread spread) {

    /** What must be known to see the file's rows at all. */
    public sealed interface FileForm {}

    /** @param quotes whether a field may stand in double quotes */
    public record Csv(Charset charset, char separator, boolean quotes) implements FileForm {}

    /** @param sheet by name, empty for the first that is not hidden */
    public record Xlsx(String sheet) implements FileForm {}

    public enum DecimalMark {
        COMMA,
        POINT
    }

    public enum Sign {
        /** As in a ledger. */
        COST_POSITIVE,
        REVENUE_POSITIVE
    }

    /**
     * @param header as printed, or {@code #3} for the third column
     * @param dates null for what is not time
     * @param codeOnly whether a name stands after the code in the same cell
     */
    public record Column(String header, @Nullable DateShape dates, boolean codeOnly) {

        static Column of(String header) {
            return new Column(header, null, false);
        }
    }

    /**
     * @param header as {@link Column}'s; {@code {month}} or {@code {year}} in it stands for any month or year and tells it, so that
     *     {@code {month}} is each column headed by a month
     * @param kind null when the row or whoever reads the file says it
     */
    public record AmountColumn(String header, Side side, Span span, Entry.@Nullable Kind kind) {}

    public enum Side {
        NET,
        DEBIT,
        /** Taken away, whatever its sign. */
        CREDIT
    }

    /** What time an amount speaks of. */
    public enum Span {
        /** The row's month. */
        ROW,
        /** The month in the header. */
        MONTH,
        /** A year, spread over its months. */
        YEAR
    }

    public Mapping {
        columns = Map.copyOf(columns);
        amounts = List.copyOf(amounts);
    }

    public Mapping forYear(@Nullable Integer given) {
        return new Mapping(file, headerRow, decimal, unit, sign, columns, amounts, given, spread);
    }
}
