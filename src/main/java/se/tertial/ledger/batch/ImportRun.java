package se.tertial.ledger.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import se.tertial.database.Wall;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.batch.Imported.Outcome;
import se.tertial.organisation.MunicipalityId;

/** One import, inside a transaction that whoever runs it keeps or takes back. */
final class ImportRun {

    private static final int UNBALANCED_MAX = 1000;

    private final DSLContext sql;
    private final MunicipalityId municipality;
    private final ImportOrder order;
    private final BatchStore store;
    private final Told told;
    private final Instant now;

    ImportRun(DSLContext sql, MunicipalityId municipality, ImportOrder order, Instant now) {
        this.sql = sql;
        this.municipality = municipality;
        this.order = order;
        this.store = new BatchStore(sql, municipality);
        this.told = new Told(order.fileName());
        this.now = now;
    }

    Imported run(EntrySource source, Chart chart, Imports.Watcher watcher) throws IOException {
        store.lock();
        var number = store.nextNumber();
        tellReplaced();
        var pipe = new CopyPipe(new EntryRows(municipality.value(), number));
        var intake = new Intake(order, chart, told, pipe);
        try (var file = new ReadFile(order.file(), bytes -> watcher.read(bytes))) {
            var isCopied = copied(pipe, () -> intake.read(source, file));
            var months = intake.months().all();
            var vouchers = isCopied
                    ? vouchers(intake.vouchers(), number)
                    : intake.vouchers().count();
            var batch = batch(number, file, MonthSums.totals(months, vouchers));
            if (isCopied) {
                watcher.sum();
                hold(batch, months);
            }
            return told.hasErrors() ? refused(batch) : counted(batch, months);
        }
    }

    private void tellReplaced() {
        if (order.replaces().isEmpty()) {
            return;
        }
        var number = order.replaces().get();
        var replaced = store.find(number);
        if (replaced.isEmpty()) {
            told.once(Problem.REPLACED_IS_UNKNOWN, 0, Integer.toString(number));
        } else if (replaced.get().state() != Batch.State.COUNTED) {
            told.once(Problem.REPLACED_IS_ENDED, 0, Integer.toString(number));
        } else if (replaced.get().kind() != order.kind()) {
            told.once(Problem.REPLACED_IS_OF_OTHER_KIND, 0, Integer.toString(number));
        }
    }

    private boolean copied(CopyPipe pipe, CopyPipe.Maker maker) throws IOException {
        try {
            return Wall.lifted(
                    sql,
                    () -> sql.connectionResult(connection -> {
                        try {
                            return pipe.copy(connection, maker);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long vouchers(VoucherCheck read, int number) {
        if (read.isInOrder()) {
            return read.count();
        }
        if (Intake.mustBalance(order)) {
            store.unbalanced(number, UNBALANCED_MAX).forEach(one -> Intake.tell(one, told));
        }
        return store.countVouchers(number);
    }

    /** What only the database can tell: whether the same is counted already. */
    private void hold(Batch batch, List<MonthSums.OfMonth> months) {
        var same = store.counted(batch.kind(), batch.sha256());
        if (same.isPresent()) {
            told.once(
                    Problem.ALREADY_COUNTED,
                    0,
                    Integer.toString(same.get().number()),
                    same.get().fileName(),
                    Overlap.day(same.get()));
            return;
        }
        order.replaces().ifPresent(number -> store.end(number, Batch.State.SUPERSEDED, order.by(), now));
        store.insert(batch, months);
        new Overlap(sql, municipality).tell(batch, order.beside(), told);
    }

    private Batch batch(int number, ReadFile file, Batch.Totals totals) {
        return new Batch(
                number,
                order.kind(),
                Batch.State.COUNTED,
                order.fileName(),
                file.sha256(),
                file.bytes(),
                order.round(),
                order.decision(),
                totals,
                told.all(),
                order.by(),
                now,
                order.replaces().orElse(null));
    }

    private Imported refused(Batch batch) {
        return new Imported(Outcome.REFUSED, with(batch), Optional.empty());
    }

    private Imported counted(Batch batch, List<MonthSums.OfMonth> months) {
        var restatement =
                order.replaces().map(before -> new RestatementQuery(sql, municipality).between(before, batch.number()));
        var outcome = order.mode() == ImportOrder.Mode.TRY ? Outcome.TRIED : Outcome.COUNTED;
        return new Imported(outcome, batch, restatement);
    }

    private Batch with(Batch batch) {
        return new Batch(
                batch.number(),
                batch.kind(),
                batch.state(),
                batch.fileName(),
                batch.sha256(),
                batch.fileBytes(),
                batch.round(),
                batch.decision(),
                batch.totals(),
                told.all(),
                batch.importedBy(),
                batch.importedAt(),
                batch.supersedes());
    }
}
