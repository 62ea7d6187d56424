package se.tertial.ledger.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource.Sink;
import se.tertial.ledger.Voucher;

/** Turns one row after another into entries, and tells what of a row cannot be. */
final class RowReader {

    private static final int TIMES_MAX = 10_000;

    private final Binding binding;
    private final Mapping mapping;
    private final Entry.Kind kind;
    private final Sink sink;
    private final Findings findings;
    private final RowTexts texts;
    private final SumRows sums;
    private final Map<RowTime.Printed, RowTime> times = new HashMap<>();
    private long rows;

    RowReader(Binding binding, Entry.Kind kind, Sink sink, Findings findings) {
        this.binding = binding;
        this.mapping = binding.mapping();
        this.kind = kind;
        this.sink = sink;
        this.findings = findings;
        this.texts = new RowTexts(binding, findings);
        this.sums = new SumRows(binding, findings);
    }

    void read(Line line) {
        if (line.isBlank()) {
            return;
        }
        if (binding.isHeader(line)) {
            findings.add(TableProblem.REPEATED_HEADER, line.number(), "");
            return;
        }
        var amounts = amounts(line);
        if (amounts == null || sums.take(line, amounts)) {
            return;
        }
        if (amounts.stream().allMatch(Optional::isEmpty)) {
            findings.add(TableProblem.NO_AMOUNT, line.number(), "", start(line));
            return;
        }
        var coding = texts.coding(line);
        var kindOfRow = texts.kind(line, kind);
        var time = time(line);
        if (coding.isEmpty() || kindOfRow.isEmpty() || time.isEmpty()) {
            return;
        }
        rows++;
        sums.add(amounts);
        give(
                new Row(line, coding.get(), kindOfRow.get(), time.get(), voucher(line, time.get()), texts.text(line)),
                amounts);
    }

    void end() {
        sums.end();
        if (rows == 0 && !findings.hasErrors()) {
            findings.add(TableProblem.NO_ROWS, 0, "");
        }
    }

    /** What is wrong is told each time. */
    private Optional<RowTime> time(Line line) {
        var printed = RowTime.Printed.of(binding, line);
        var known = times.get(printed);
        if (known != null) {
            return Optional.of(known);
        }
        var time = RowTime.of(binding, line, findings);
        if (times.size() == TIMES_MAX) {
            times.clear();
        }
        time.ifPresent(told -> times.put(printed, told));
        return time;
    }

    private record Row(
            Line line,
            Coding coding,
            Entry.Kind kind,
            RowTime time,
            @Nullable Voucher voucher,
            String text) {}

    /** In the sign of the file; null when one of them is no amount. */
    private @Nullable List<Optional<Amount>> amounts(Line line) {
        var amounts = new ArrayList<Optional<Amount>>(binding.amounts().size());
        var isWhole = true;
        for (var column : binding.amounts()) {
            var cell = line.cell(column.position());
            switch (AmountText.read(cell, mapping.decimal(), mapping.unit())) {
                case AmountText.Ore(long ore) -> amounts.add(Optional.of(new Amount(ore)));
                case AmountText.Other.BLANK -> amounts.add(Optional.empty());
                case AmountText.Other.BAD -> isWhole = refuse(TableProblem.BAD_AMOUNT, line, column, cell);
                case AmountText.Other.PART_OF_ORE -> isWhole = refuse(TableProblem.PART_OF_ORE, line, column, cell);
            }
        }
        return isWhole ? amounts : null;
    }

    private boolean refuse(TableProblem problem, Line line, Binding.Amount column, Cell cell) {
        findings.add(problem, line.number(), binding.name(column.position()), cell.clean());
        return false;
    }

    private @Nullable Voucher voucher(Line line, RowTime time) {
        var id = texts.voucher(line);
        if (id.isEmpty()) {
            return null;
        }
        var day = time.day();
        if (day == null) {
            findings.addOnce(TableProblem.NO_VOUCHER_DATE, line.number(), "");
            var month = time.month();
            day = month == null ? LocalDate.of(time.year(), 12, 31) : month.atEndOfMonth();
        }
        return new Voucher(id, day);
    }

    /** What is in debit and credit of one row is one entry. */
    private void give(Row row, List<Optional<Amount>> amounts) {
        Amount ofRow = null;
        Entry.Kind kindOfRow = row.kind();
        for (var i = 0; i < amounts.size(); i++) {
            var amount = amounts.get(i);
            if (amount.isEmpty()) {
                continue;
            }
            var bound = binding.amounts().get(i);
            var kindOfColumn =
                    bound.column().kind() == null ? row.kind() : bound.column().kind();
            var signed = signed(amount.get(), bound.column());
            switch (bound.column().span()) {
                case ROW -> {
                    if (ofRow != null && kindOfColumn != kindOfRow) {
                        entry(row, kindOfRow, row.time().month(), ofRow);
                        ofRow = null;
                    }
                    ofRow = ofRow == null ? signed : ofRow.plus(signed);
                    kindOfRow = kindOfColumn;
                }
                case MONTH -> month(row, kindOfColumn, bound.place(), signed);
                case YEAR -> year(row, kindOfColumn, bound.place(), signed);
            }
        }
        if (ofRow != null) {
            entry(row, kindOfRow, row.time().month(), ofRow);
        }
    }

    private void month(Row row, Entry.Kind kind, Headers.Place place, Amount amount) {
        if (amount.ore() == 0) {
            return;
        }
        if (place.month() != null) {
            entry(row, kind, place.month(), amount);
        } else if (row.time().hasYear()) {
            entry(row, kind, YearMonth.of(row.time().year(), place.monthNumber()), amount);
        } else {
            findings.addOnce(TableProblem.NO_YEAR, row.line().number(), binding.name(place.position()));
        }
    }

    private void year(Row row, Entry.Kind kind, Headers.Place place, Amount amount) {
        if (place.year() == null && !row.time().hasYear()) {
            findings.addOnce(TableProblem.NO_YEAR, row.line().number(), binding.name(place.position()));
            return;
        }
        var year = place.year() == null ? row.time().year() : place.year();
        var months = mapping.spread().over(amount);
        for (var month = 1; month <= months.size(); month++) {
            if (months.get(month - 1).ore() != 0) {
                entry(row, kind, YearMonth.of(year, month), months.get(month - 1));
            }
        }
    }

    private void entry(Row row, Entry.Kind kind, @Nullable YearMonth month, Amount amount) {
        if (month == null) {
            findings.add(TableProblem.MISSING_TIME, row.line().number(), "");
            return;
        }
        sink.entry(new Entry(
                kind,
                month,
                row.coding(),
                amount,
                row.voucher(),
                row.text(),
                row.line().number()));
    }

    private Amount signed(Amount amount, Mapping.AmountColumn column) {
        var isTurned = (mapping.sign() == Mapping.Sign.REVENUE_POSITIVE) != (column.side() == Mapping.Side.CREDIT);
        return isTurned ? amount.negated() : amount;
    }

    private static String start(Line line) {
        return line.texts().stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
