package se.tertial.ledger.sie;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.Voucher;

/**
 * The entries of a SIE file. Every {@code #TRANS} is an actual, in the month of its own date when that is in the financial year and else
 * of its voucher's; {@code #PBUDGET} is budget by month; {@code #PSALDO} is actual only where there are no vouchers. Earlier years that
 * a file has for comparison are not entries: they are in those years' own files.
 */
public final class SieEntries implements EntrySource {

    private final String fileName;
    private final List<CodePart> parts;

    /**
     * @param fileName as its sender named it; {@code .si} says that type 4 is 4I
     * @param parts of the municipality, which say what dimensions are
     */
    public SieEntries(String fileName, List<CodePart> parts) {
        this.fileName = fileName;
        this.parts = List.copyOf(parts);
    }

    @Override
    public void read(InputStream file, Sink sink) throws IOException {
        var findings = new SieFindings(fileName, sink::finding);
        var reading = new Reading(findings, sink);
        var end = SieFile.read(file, findings, reading);
        if (!end.isCut()) {
            reading.end(end.type());
        }
        findings.end();
    }

    private final class Reading implements SieItems {

        private final SieFindings findings;
        private final Sink sink;
        private final SieBalances balances;
        private final SieCoordinate coordinate;
        private final SiePeriods periods;
        private long count;
        private @Nullable Voucher voucher;
        private String voucherText = "";
        private LocalDate latestDate = LocalDate.EPOCH;
        private YearMonth latestMonth = YearMonth.from(LocalDate.EPOCH);

        Reading(SieFindings findings, Sink sink) {
            this.findings = findings;
            this.sink = sink;
            balances = new SieBalances(findings);
            coordinate = new SieCoordinate(parts, findings);
            periods = new SiePeriods(findings, coordinate, this::entry);
        }

        @Override
        public void item(SieItem item, int line) {
            balances.item(item, line);
            switch (item) {
                case SieItem.Transaction row -> row(row, line);
                case SieItem.VoucherStart begun -> {
                    voucher = new Voucher(begun.id(line), begun.date());
                    voucherText = begun.text();
                    periods.vouchers();
                }
                case SieItem.PeriodAmount amount -> periods.amount(amount, line);
                case SieItem.DimensionName named -> coordinate.name(named.dimension(), named.name());
                case SieItem.Head head -> {
                    if (head.label() == SieLabel.SIETYP) {
                        periods.type(head.field(0)
                                .substring(0, Math.min(1, head.field(0).length())));
                    }
                }
                case SieItem.VoucherEnd _ -> voucher = null;
                // the chart is the municipality's own, and balances are held against the vouchers
                case SieItem.Year _ -> {}
                case SieItem.AccountName _ -> {}
                case SieItem.AccountDetail _ -> {}
                case SieItem.ObjectName _ -> {}
                case SieItem.Balance _ -> {}
            }
        }

        void end(String type) {
            balances.end();
            periods.end();
            if (count == 0 && findings.errors() == 0) {
                findings.report(SieMistake.NO_ENTRIES, 0, type);
            }
        }

        private void row(SieItem.Transaction row, int line) {
            if (row.kind() != SieItem.Transaction.Kind.POSTED) {
                var label = row.kind() == SieItem.Transaction.Kind.ADDED ? SieLabel.RTRANS : SieLabel.BTRANS;
                findings.report(SieMistake.CORRECTED_ROWS, line, label.name());
                return;
            }
            if (voucher == null) {
                throw new IllegalStateException("a row outside a voucher");
            }
            var date = row.date() != null && isPostedThen(row.date()) ? row.date() : voucher.date();
            entry(new Entry(
                    Entry.Kind.ACTUAL,
                    month(date),
                    coordinate.coding(row.account(), row.objects(), line),
                    row.amount(),
                    voucher,
                    row.text().isEmpty() ? voucherText : row.text(),
                    line));
        }

        /** An invoice's own date may be in another year than its posting. */
        private boolean isPostedThen(LocalDate date) {
            return balances.knowsYear() && balances.isWithinYear(date);
        }

        private YearMonth month(LocalDate date) {
            if (!date.equals(latestDate)) {
                latestDate = date;
                latestMonth = YearMonth.from(date);
            }
            return latestMonth;
        }

        private void entry(Entry entry) {
            count++;
            sink.entry(entry);
        }
    }
}
