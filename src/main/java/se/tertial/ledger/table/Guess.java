package se.tertial.ledger.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Word;
import se.tertial.ledger.Entry;
import se.tertial.ledger.table.Mapping.AmountColumn;
import se.tertial.ledger.table.Mapping.Column;
import se.tertial.ledger.table.Mapping.Side;
import se.tertial.ledger.table.Mapping.Span;

/** Which column is what: by the words of its header, and where they say nothing by what stands in it. */
final class Guess {

    private static final List<DateShape> DAYS =
            List.of(DateShape.ISO, DateShape.BASIC, DateShape.DOTTED, DateShape.SHORT, DateShape.SERIAL);
    private static final List<DateShape> MONTHS = List.of(
            DateShape.MONTH_BASIC,
            DateShape.MONTH_ISO,
            DateShape.ISO,
            DateShape.BASIC,
            DateShape.DOTTED,
            DateShape.MONTH_SHORT,
            DateShape.MONTH_NUMBER,
            DateShape.MONTH_NAME,
            DateShape.SHORT);

    private static final int ANY_YEAR = 2000;

    private final Sample sample;
    private final Entry.Kind kind;
    private final String fileName;
    private final Findings findings;
    private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
    private final Set<Field> unsure = EnumSet.noneOf(Field.class);
    private final Set<Integer> used = new TreeSet<>();

    Guess(Sample sample, Entry.Kind kind, String fileName, Findings findings) {
        this.sample = sample;
        this.kind = kind;
        this.fileName = fileName;
        this.findings = findings;
        byHeader();
    }

    boolean hasAmounts() {
        return !fields.isEmpty() && !amounts().isEmpty();
    }

    Mapping mapping(Mapping.FileForm form) {
        var amounts = amounts();
        if (fields.keySet().stream().noneMatch(Field::isCode) || amounts.isEmpty()) {
            amounts = byContents(amounts);
        }
        var columns = new EnumMap<Field, Column>(Field.class);
        fields.forEach((field, position) -> columns.put(field, column(field, position)));
        tellUnsure();
        tellUnused();
        var positions = AmountCells.positions(sample, amounts);
        var decimal = AmountCells.decimal(sample, positions);
        var unit = AmountCells.unit(sample, positions);
        var sign =
                AmountCells.sign(sample, positions, fields.getOrDefault(Field.ACCOUNT, -1), decimal, amounts, findings);
        return new Mapping(
                form, sample.headerRow(), decimal, unit, sign, columns, amounts, year(amounts, columns), Spread.EVEN);
    }

    private void byHeader() {
        for (var i = 0; i < sample.width(); i++) {
            var header = sample.header().get(i);
            var field = HeaderWords.field(header);
            if (field.isPresent() && isFit(field.get(), i) && fields.putIfAbsent(field.get(), i) == null) {
                used.add(i);
            }
        }
    }

    /** A column headed as a time must hold times, and one headed by a year must not hold amounts. */
    private boolean isFit(Field field, int position) {
        return switch (field) {
            case MONTH -> shape(position, MONTHS).isPresent();
            case DATE -> shape(position, DAYS).isPresent();
            case YEAR -> sample.halfAre(position, cell -> cell.code().matches("(19|20)\\d{2}"));
            case KIND ->
                sample.halfAre(
                        position, cell -> RowTexts.kindNamed(cell.clean()).isPresent());
            case ACCOUNT, CENTRE, AREA, ACTIVITY, PROJECT, ITEM, COUNTERPARTY, VOUCHER, SERIES, TEXT -> true;
        };
    }

    private List<AmountColumn> amounts() {
        var months = MonthColumns.of(sample, kind);
        if (months.isPresent()) {
            markMonths(months.get());
            return List.of(new AmountColumn(months.get(), Side.NET, Span.MONTH, null));
        }
        var debit = side(Side.DEBIT);
        var credit = side(Side.CREDIT);
        if (debit >= 0 && credit >= 0) {
            used.add(debit);
            used.add(credit);
            var side = AmountCells.areNegative(sample, credit) ? Side.NET : Side.CREDIT;
            return List.of(amount(debit, side == Side.NET ? Side.NET : Side.DEBIT), amount(credit, side));
        }
        return IntStream.range(0, sample.width())
                .boxed()
                .filter(i -> HeaderWords.amount(sample.header().get(i), kind) >= 0 && !fields.containsValue(i))
                .min((a, b) -> Integer.compare(
                        HeaderWords.amount(sample.header().get(a), kind),
                        HeaderWords.amount(sample.header().get(b), kind)))
                .map(i -> {
                    used.add(i);
                    return List.of(amount(i, Side.NET));
                })
                .orElse(List.of());
    }

    private void markMonths(String group) {
        new Headers(sample.header()).find(group).forEach(place -> used.add(place.position()));
    }

    private int side(Side side) {
        return IntStream.range(0, sample.width())
                .filter(i -> HeaderWords.side(sample.header().get(i)) == side)
                .findFirst()
                .orElse(-1);
    }

    /** For a year when nothing tells a month. */
    private AmountColumn amount(int position, Side side) {
        var isByRow = fields.containsKey(Field.MONTH) || fields.containsKey(Field.DATE) || kind == Entry.Kind.ACTUAL;
        var reference = sample.reference(position);
        return isByRow
                ? new AmountColumn(reference, side, Span.ROW, null)
                : new AmountColumn(HeaderWords.withYearMarked(reference), side, Span.YEAR, null);
    }

    private List<AmountColumn> byContents(List<AmountColumn> known) {
        for (var i = 0; i < sample.width(); i++) {
            if (!used.contains(i)) {
                byContents(i);
            }
        }
        if (!known.isEmpty()) {
            return known;
        }
        var position = AmountCells.likeliest(sample, used);
        if (position < 0) {
            return List.of();
        }
        used.add(position);
        findings.add(TableProblem.UNSURE_COLUMN, 0, sample.reference(position), sample.reference(position), "amount");
        return List.of(amount(position, Side.NET));
    }

    private void byContents(int position) {
        var field = contents(position);
        if (field.isPresent() && fields.putIfAbsent(field.get(), position) == null) {
            unsure.add(field.get());
            used.add(position);
        }
    }

    private Optional<Field> contents(int position) {
        if (surely(position, List.of(DateShape.MONTH_BASIC, DateShape.MONTH_ISO))
                .isPresent()) {
            return Optional.of(Field.MONTH);
        }
        if (surely(position, List.of(DateShape.ISO, DateShape.BASIC)).isPresent()) {
            return Optional.of(Field.DATE);
        }
        if (sample.mostAre(position, cell -> cell.code().matches("[1-9]\\d{2,7}"))) {
            return Optional.of(fields.containsKey(Field.ACCOUNT) ? Field.CENTRE : Field.ACCOUNT);
        }
        return Optional.empty();
    }

    private Column column(Field field, int position) {
        var reference = sample.reference(position);
        if (field.isTime() && field != Field.YEAR) {
            return new Column(
                    reference,
                    shape(position, field == Field.MONTH ? MONTHS : DAYS).orElse(DateShape.ISO),
                    false);
        }
        var hasNames =
                field.isCode() && sample.mostAre(position, cell -> cell.code().matches("\\S*\\d\\S* .*\\p{L}.*"));
        return new Column(reference, null, hasNames);
    }

    /** The first that fits nearly all, else the first that fits half. */
    private Optional<DateShape> shape(int position, List<DateShape> shapes) {
        return surely(position, shapes)
                .or(() -> shapes.stream()
                        .filter(shape -> sample.halfAre(position, cell -> isTime(cell, shape)))
                        .findFirst());
    }

    private Optional<DateShape> surely(int position, List<DateShape> shapes) {
        return shapes.stream()
                .filter(shape -> sample.mostAre(position, cell -> isTime(cell, shape)))
                .findFirst();
    }

    private static boolean isTime(Cell cell, DateShape shape) {
        return cell.kind() == Cell.Kind.DATE
                || shape.month(cell.code(), ANY_YEAR).isPresent();
    }

    private @Nullable Integer year(List<AmountColumn> amounts, Map<Field, Column> columns) {
        var month = columns.get(Field.MONTH);
        var isNeeded = month != null && month.dates() != null && month.dates().needsYear()
                || amounts.stream()
                        .anyMatch(amount ->
                                amount.span() != Span.ROW && !amount.header().contains(Headers.YEAR));
        if (!isNeeded || fields.containsKey(Field.YEAR)) {
            return null;
        }
        return HeaderWords.year(sample.titleText())
                .or(() -> HeaderWords.year(String.join(" ", sample.header())))
                .or(() -> HeaderWords.year(fileName))
                .orElse(null);
    }

    private void tellUnsure() {
        unsure.forEach(field -> {
            var reference = sample.reference(fields.getOrDefault(field, 0));
            findings.add(TableProblem.UNSURE_COLUMN, 0, reference, reference, Word.of(field));
        });
    }

    private void tellUnused() {
        var names = new ArrayList<String>();
        for (var i = 0; i < sample.width(); i++) {
            if (!used.contains(i)
                    && !sample.header().get(i).isEmpty()
                    && !HeaderWords.isName(sample.header().get(i))) {
                names.add(sample.header().get(i));
            }
        }
        if (!names.isEmpty()) {
            findings.add(TableProblem.UNUSED_COLUMN, 0, "", names.stream().collect(Collectors.joining(", ")));
        }
    }
}
