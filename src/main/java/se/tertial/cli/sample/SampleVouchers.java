package se.tertial.cli.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import se.tertial.basics.Amount;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Voucher;

/** Postings gathered into balanced vouchers, numbered within their series in order of date. */
final class SampleVouchers {

    private static final int ROWS_MAX = 6;
    private static final int SUPPLIERS = 180;

    /** @param balancing what a voucher of the series is balanced on */
    record Series(String letter, String text, Coding balancing) {}

    private record Row(Coding coding, Amount amount) {}

    private record Draft(LocalDate date, Series series, String text, List<Row> rows) {}

    private record Open(Series series, YearMonth month, String unit) {}

    private final SplittableRandom random = SampleCodes.chance("vouchers");
    private final List<Draft> drafts = new ArrayList<>();
    private final HashMap<Open, Draft> open = new HashMap<>();

    /** The amount in a few postings, on vouchers of the unit's month. */
    void post(Series series, YearMonth month, String unit, Coding coding, Amount amount) {
        if (amount.ore() == 0) {
            return;
        }
        for (var part : SampleCodes.divided(amount, 1 + random.nextInt(4), random)) {
            var key = new Open(series, month, unit);
            var draft = open.get(key);
            if (draft == null || draft.rows().size() >= 1 + random.nextInt(ROWS_MAX)) {
                draft = new Draft(
                        month.atDay(1 + random.nextInt(month.lengthOfMonth())),
                        series,
                        series.text() + " " + (1 + random.nextInt(SUPPLIERS)),
                        new ArrayList<>());
                drafts.add(draft);
                open.put(key, draft);
            }
            draft.rows().add(new Row(coding, part));
        }
    }

    /** From the first line of a file on. */
    List<Entry> entries() {
        drafts.sort(Comparator.comparing(Draft::date));
        var entries = new ArrayList<Entry>();
        var numbers = new HashMap<String, Integer>();
        for (var draft : drafts) {
            var number = numbers.merge(draft.series().letter() + draft.date().getYear(), 1, Integer::sum);
            var voucher = new Voucher(draft.series().letter() + " " + number, draft.date());
            var sum = Amount.ZERO;
            for (var row : draft.rows()) {
                entries.add(entry(row.coding(), row.amount(), voucher, draft.text(), entries.size() + 1));
                sum = sum.plus(row.amount());
            }
            entries.add(entry(draft.series().balancing(), sum.negated(), voucher, draft.text(), entries.size() + 1));
        }
        return entries;
    }

    private static Entry entry(Coding coding, Amount amount, Voucher voucher, String text, int line) {
        return new Entry(Entry.Kind.ACTUAL, YearMonth.from(voucher.date()), coding, amount, voucher, text, line);
    }
}
