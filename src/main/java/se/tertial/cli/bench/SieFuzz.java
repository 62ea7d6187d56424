package se.tertial.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntryFindingText;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.sie.SieEntries;
import se.tertial.ledger.sie.SieObjects;
import se.tertial.ledger.sie.SieObjects.SieObject;
import se.tertial.ledger.sie.SieWriting;

/**
 * Changes good files of SIE at random and reads them. Whatever comes there must be entries or an error, in words; and where there is no
 * error every voucher sums to zero. Same seed, same files.
 */
public final class SieFuzz {

    private static final long SEED = 20261121;
    private static final int VOUCHERS = 12;

    private final int files;

    /** @param files for each kind of file */
    public SieFuzz(int files) {
        this.files = files;
    }

    public void run(PrintWriter out) {
        seeds().forEach((name, seed) -> Fuzz.tell(name, () -> read(name, seed, SEED), out));
    }

    /** Small right files: with checksum, without, and of SIE 5. */
    static Map<String, byte[]> seeds() {
        var summed = ledger();
        var text = new String(summed, StandardCharsets.ISO_8859_1);
        var seeds = new LinkedHashMap<String, byte[]>();
        seeds.put("sie-sum", summed);
        seeds.put("sie", text.replaceAll("#KSUMMA[^\r]*\r\n", "").getBytes(StandardCharsets.ISO_8859_1));
        seeds.put("sie-5", sie5().getBytes(StandardCharsets.UTF_8));
        return seeds;
    }

    Fuzz.Run read(String name, byte[] seed, long randomSeed) {
        var failures = new ArrayList<String>();
        var refused = 0;
        for (var i = 0; i < files; i++) {
            var bytes = Fuzz.changed(seed, new Random(randomSeed + i));
            try {
                var read = new Read();
                new SieEntries(name + ".se", List.of()).read(new ByteArrayInputStream(bytes), read);
                refused += read.errors.isEmpty() ? 0 : 1;
                if (read.errors.isEmpty() && (read.entries == 0 || read.isUnbalanced())) {
                    failures.add(i + ": accepted with " + read.entries + " entries and sums " + read.sums);
                }
            } catch (IOException | RuntimeException | Error e) {
                failures.add(i + ": " + e);
            }
        }
        return new Fuzz.Run(files, refused, failures);
    }

    /** What is wrong with a file, in words. */
    static List<String> errors(String name, byte[] file) {
        var read = new Read();
        try {
            new SieEntries(name + ".se", List.of()).read(new ByteArrayInputStream(file), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.errors;
    }

    /** What came of one file. */
    private static final class Read implements EntrySource.Sink {

        private final Map<String, Long> sums = new HashMap<>();
        private long entries;
        private final List<String> errors = new ArrayList<>();

        @Override
        public void entry(Entry entry) {
            entries++;
            var voucher = entry.voucher();
            if (voucher != null) {
                sums.merge(voucher.id(), entry.amount().ore(), Long::sum);
            }
        }

        @Override
        public void finding(Finding finding) {
            var told = EntryFindingText.sentence(finding, Language.SV);
            if (finding.severity() == Finding.Severity.ERROR) {
                errors.add(told);
            }
        }

        boolean isUnbalanced() {
            return sums.values().stream().anyMatch(sum -> sum != 0);
        }
    }

    private static byte[] ledger() {
        var bytes = new ByteArrayOutputStream();
        var day = LocalDate.of(2024, 1, 1);
        var front = new SieWriting.Front(
                "Prov", "1", day, "Åby kommun", "212000-0001", day, LocalDate.of(2024, 12, 31), null, null);
        try (var sie = new SieWriting(bytes, front)) {
            sie.account("1930", "Bank", SieWriting.AccountKind.ASSET);
            sie.account("5011", "Löner", SieWriting.AccountKind.COST);
            sie.dimension(20, "Verksamhet");
            sie.opening("1930", new Amount(1_000_00));
            for (var i = 1; i <= VOUCHERS; i++) {
                var objects = new SieObjects(List.of(new SieObject(1, "10" + i), new SieObject(6, "4 " + i)));
                var amount = new Amount(1234 * i);
                sie.periodBudget(YearMonth.of(2024, i), "5011", objects, amount);
                sie.voucher(
                        "A",
                        Integer.toString(i),
                        day.plusMonths(i - 1),
                        "Lön för \"månad\" " + i,
                        List.of(
                                new SieWriting.Row("5011", objects, amount, "rad"),
                                new SieWriting.Row("1930", SieObjects.NONE, amount.negated(), "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sie5() {
        var entries = new StringBuilder();
        for (var i = 1; i <= VOUCHERS; i++) {
            entries.append("""
                    <JournalEntry id="%d" journalDate="2024-%02d-01" text="Lön">
                    <LedgerEntry accountId="5011" amount="%d.50"><ObjectReference dimId="1" objectId="10%d"/></LedgerEntry>
                    <LedgerEntry accountId="1930" amount="-%d.50"/></JournalEntry>
                    """.formatted(i, i, i, i, i));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Sie xmlns="http://www.sie.se/sie5"><FileInfo><FiscalYears>
                <FiscalYear start="2024-01" end="2024-12" primary="true"/></FiscalYears>
                <AccountingCurrency currency="SEK"/></FileInfo>
                <Accounts><Account id="5011" name="Löner" type="cost"><Budget month="2024-01" amount="7"/></Account>
                <Account id="1930" name="Bank" type="asset"/></Accounts>
                <Journal id="A">%s</Journal></Sie>
                """.formatted(entries);
    }
}
