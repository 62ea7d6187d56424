package se.tertial.ledger.batch;

import java.io.IOException;
import se.tertial.basics.Finding;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource;

/** Takes what a reader finds in a file: checks it, sums it, and sends it on as rows as long as nothing is wrong. */
final class Intake implements EntrySource.Sink {

    private final ImportOrder order;
    private final Told told;
    private final EntryCheck check;
    private final VoucherCheck vouchers = new VoucherCheck();
    private final MonthSums months = new MonthSums();
    private final CopyPipe pipe;
    private boolean areSumsKnown = true;

    Intake(ImportOrder order, Chart chart, Told told, CopyPipe pipe) {
        this.order = order;
        this.told = told;
        this.check = new EntryCheck(chart, order.kind() == Batch.Kind.PROJECTS, told);
        this.pipe = pipe;
    }

    void read(EntrySource source, ReadFile file) throws IOException {
        source.read(file.forReader(), this);
        file.readToEnd();
        vouchers.end();
        if (mustBalance(order) && vouchers.isInOrder()) {
            vouchers.unbalanced().forEach(one -> tell(one, told));
        }
        if (months.all().isEmpty() && !told.hasErrors()) {
            told.once(Problem.NO_ENTRIES, 0);
        }
        if (told.hasErrors()) {
            pipe.giveUp();
        }
    }

    /** A reader of SIE holds its own vouchers to this. */
    static boolean mustBalance(ImportOrder order) {
        return order.kind() == Batch.Kind.LEDGER;
    }

    static void tell(VoucherCheck.Unbalanced one, Told told) {
        told.once(
                Problem.UNBALANCED_VOUCHER,
                one.line(),
                one.voucher(),
                one.sum().kronor().toPlainString());
    }

    @Override
    public void entry(Entry entry) {
        if (entry.kind() == Entry.Kind.FORECAST && order.round() == null) {
            told.onLine(Problem.ROUND_NEEDED, entry.line());
        }
        if (check.check(entry)) {
            sum(entry);
        }
        vouchers.add(entry);
        if (told.hasErrors()) {
            pipe.giveUp();
        } else {
            pipe.write(entry);
        }
    }

    private void sum(Entry entry) {
        try {
            if (areSumsKnown) {
                months.add(entry);
            }
        } catch (ArithmeticException tooLarge) {
            areSumsKnown = false;
            told.once(Problem.SUM_TOO_LARGE, entry.line());
        }
    }

    @Override
    public void finding(Finding finding) {
        told.add(finding);
    }

    MonthSums months() {
        return months;
    }

    VoucherCheck vouchers() {
        return vouchers;
    }
}
