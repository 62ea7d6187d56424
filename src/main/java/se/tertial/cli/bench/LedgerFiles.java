package se.tertial.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Voucher;
import se.tertial.ledger.sample.EntryTable;
import se.tertial.ledger.sample.ScaleLedger;
import se.tertial.ledger.sie.SieObjects;
import se.tertial.ledger.sie.SieObjects.SieObject;
import se.tertial.ledger.sie.SieWriting;
import se.tertial.ledger.sie.SieWriting.AccountKind;
import se.tertial.ledger.sie.SieWriting.Front;
import se.tertial.ledger.sie.SieWriting.Row;

/** A made-up ledger as files that an economy system could have written. */
final class LedgerFiles {

    private static final int BUFFER_BYTES = 1 << 18;
    private static final Map<Dimension, Integer> SIE_DIMENSIONS = Map.of(
            Dimension.CENTRE, 1,
            Dimension.AREA, 20,
            Dimension.ACTIVITY, 21,
            Dimension.PROJECT, 6,
            Dimension.ITEM, 22,
            Dimension.COUNTERPARTY, 23);

    private LedgerFiles() {}

    /** @param ledger of one year */
    static void sie(ScaleLedger ledger, Path file) throws IOException {
        var accounts = new TreeSet<String>();
        ledger.make(entry -> accounts.add(entry.coding().account()));
        var start = LocalDate.of(ledger.firstYear(), 1, 1);
        var end = LocalDate.of(ledger.firstYear(), 12, 31);
        var front = new Front("Tertial bench", "1", end, "Syntetisk kommun", "", start, end, null, null);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
                var writing = new SieWriting(out, front)) {
            for (var account : accounts) {
                writing.account(account, "Konto " + account, kind(account));
            }
            SIE_DIMENSIONS.forEach((dimension, number) -> named(writing, dimension, number));
            var vouchers = new Vouchers(writing);
            ledger.make(vouchers::take);
            vouchers.end();
        }
    }

    static void csv(ScaleLedger ledger, Path file) throws IOException {
        try (var table = new EntryTable(
                new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES), "Syntetisk lista för mätning")) {
            ledger.make(table::write);
        }
    }

    private static AccountKind kind(String account) {
        return switch (account.charAt(0)) {
            case '1' -> AccountKind.ASSET;
            case '2' -> AccountKind.DEBT;
            case '3' -> AccountKind.REVENUE;
            default -> AccountKind.COST;
        };
    }

    private static void named(SieWriting writing, Dimension dimension, int number) {
        try {
            writing.dimension(number, dimension.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gathers rows until the next voucher begins. */
    private static final class Vouchers {

        private final SieWriting writing;
        private final List<Row> rows = new ArrayList<>();
        private @Nullable Voucher current;

        Vouchers(SieWriting writing) {
            this.writing = writing;
        }

        void take(Entry entry) {
            if (!java.util.Objects.equals(current, entry.voucher())) {
                end();
                current = entry.voucher();
            }
            var objects = new ArrayList<SieObject>();
            SIE_DIMENSIONS.forEach((dimension, number) -> {
                var code = entry.coding().get(dimension);
                if (!code.isEmpty()) {
                    objects.add(new SieObject(number, code));
                }
            });
            rows.add(new Row(entry.coding().account(), new SieObjects(objects), entry.amount(), entry.text()));
        }

        void end() {
            var voucher = current;
            if (voucher == null) {
                return;
            }
            var at = voucher.id().lastIndexOf(' ');
            try {
                writing.voucher(
                        voucher.id().substring(0, at),
                        voucher.id().substring(at + 1),
                        voucher.date(),
                        rows.getFirst().text(),
                        rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            rows.clear();
        }
    }
}
