package se.tertial.ledger.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Word;
import se.tertial.ledger.table.Mapping.AmountColumn;
import se.tertial.ledger.table.Mapping.Column;
import se.tertial.ledger.table.Mapping.Side;
import se.tertial.ledger.table.Mapping.Span;

/**
 * What one column of a file is used for, for a form where a person sees and corrects it.
 *
 * @param header as the mapping names it
 * @param use one of {@link #uses()}, empty when the column is not used
 * @param dates how it writes time, null for what is not
 * @param codeOnly whether names stand after its codes
 */
public record ColumnChoice(
        String header, String use, @Nullable DateShape dates, boolean codeOnly) {

    static final String AMOUNT = "amount";
    static final String DEBIT = "debit";
    static final String CREDIT = "credit";
    static final String MONTH_AMOUNT = "month-amount";
    static final String YEAR_AMOUNT = "year-amount";

    /** All that a column can be: the words of fields, then those of amounts. */
    public static List<String> uses() {
        var uses = new ArrayList<>(Arrays.stream(Field.values()).map(Word::of).toList());
        uses.addAll(List.of(AMOUNT, DEBIT, CREDIT, MONTH_AMOUNT, YEAR_AMOUNT));
        return uses;
    }

    /** One choice for each column of the header, in its order. */
    public static List<ColumnChoice> of(Mapping mapping, List<String> header) {
        var headers = new Headers(mapping.headerRow() == 0 ? List.of() : header);
        var uses = new ColumnChoice[header.size()];
        mapping.columns()
                .forEach((field, column) -> headers.find(column.header())
                        .forEach(place -> put(
                                uses,
                                place,
                                new ColumnChoice(column.header(), Word.of(field), column.dates(), column.codeOnly()))));
        mapping.amounts()
                .forEach(amount -> headers.find(amount.header())
                        .forEach(place ->
                                put(uses, place, new ColumnChoice(amount.header(), use(amount), null, false))));
        return IntStream.range(0, header.size())
                .mapToObj(i ->
                        uses[i] == null ? new ColumnChoice(reference(header, i, mapping), "", null, false) : uses[i])
                .toList();
    }

    /** The mapping with these uses of its columns; a column of months needs its shape, ISO when none is given. */
    public static Mapping apply(Mapping mapping, List<ColumnChoice> choices) {
        Map<Field, Column> columns = new EnumMap<>(Field.class);
        var amounts = new ArrayList<AmountColumn>();
        for (var choice : choices) {
            var field = Word.parse(Field.class, choice.use());
            if (field.isPresent()) {
                var needsDates = field.get() == Field.MONTH || field.get() == Field.DATE;
                var dates = needsDates && choice.dates() == null ? DateShape.ISO : needsDates ? choice.dates() : null;
                columns.putIfAbsent(
                        field.get(),
                        new Column(
                                choice.header(),
                                dates,
                                choice.codeOnly() && field.get().isCode()));
            } else if (!choice.use().isEmpty()) {
                var amount = amount(choice, mapping);
                if (!amounts.contains(amount)) {
                    amounts.add(amount);
                }
            }
        }
        return new Mapping(
                mapping.file(),
                mapping.headerRow(),
                mapping.decimal(),
                mapping.unit(),
                mapping.sign(),
                columns,
                amounts,
                mapping.year(),
                mapping.spread());
    }

    private static void put(ColumnChoice[] uses, Headers.Place place, ColumnChoice choice) {
        if (place.position() < uses.length) {
            uses[place.position()] = choice;
        }
    }

    private static String reference(List<String> header, int position, Mapping mapping) {
        return new Sample(List.of(), mapping.headerRow(), header, List.of()).reference(position);
    }

    private static String use(AmountColumn amount) {
        return switch (amount.span()) {
            case MONTH -> MONTH_AMOUNT;
            case YEAR -> YEAR_AMOUNT;
            case ROW -> amount.side() == Side.NET ? AMOUNT : Word.of(amount.side());
        };
    }

    private static AmountColumn amount(ColumnChoice choice, Mapping mapping) {
        var kind = mapping.amounts().stream()
                .filter(amount -> amount.header().equals(choice.header()))
                .findFirst()
                .map(AmountColumn::kind)
                .orElse(null);
        var header = choice.header();
        return switch (choice.use()) {
            case DEBIT -> new AmountColumn(header, Side.DEBIT, Span.ROW, kind);
            case CREDIT -> new AmountColumn(header, Side.CREDIT, Span.ROW, kind);
            case MONTH_AMOUNT ->
                new AmountColumn(MonthColumns.marked(header).orElse(header), Side.NET, Span.MONTH, kind);
            case YEAR_AMOUNT -> new AmountColumn(HeaderWords.withYearMarked(header), Side.NET, Span.YEAR, kind);
            default -> new AmountColumn(header, Side.NET, Span.ROW, kind);
        };
    }
}
