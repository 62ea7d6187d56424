package se.tertial.ledger.sample;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.Account;
import se.tertial.ledger.Chart;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.ResponsibilityCentre;
import se.tertial.ledger.Voucher;
import se.tertial.ledger.Years;

/**
 * Postings of any number, for measuring: balanced vouchers in order of date, on codes of which few are used much and many
 * little. The same for the same size and seed; nothing of it is anybody's.
 *
 * @param entries how many; the last voucher may bring a few more
 * @param firstYear of {@code years} that the vouchers are spread over
 */
public record ScaleLedger(long entries, int firstYear, int years, long seed) implements EntrySource {

    private static final int TEXTS = 2_000;
    private static final int LINES_MAX = 40;
    private static final int MONTHS = 12;
    private static final String[] COUNTER_ACCOUNTS = {"2441", "1931", "2511", "1511", "2981"};
    private static final SourceLine SOURCE = new SourceLine("accounts.csv", 1);
    /** Postings of each month, of a hundred: July is quiet and December closes the year. */
    private static final int[] SEASON = {7, 8, 9, 8, 8, 8, 5, 7, 8, 9, 9, 14};

    /** Takes entries as they are made. */
    @FunctionalInterface
    public interface Taker {
        void take(Entry entry);
    }

    /** Of four years. */
    public static ScaleLedger of(long entries) {
        return new ScaleLedger(entries, 2021, 4, 20_240_430);
    }

    /** The stream is not read: what it gives is made up. */
    @Override
    public void read(InputStream ignored, Sink sink) {
        make(sink::entry);
    }

    public void make(Taker taker) {
        new Making(this, taker).vouchers();
    }

    /**
     * The chart of the codes that are used.
     *
     * @param units that answer for a beginning of responsibility centres each, in turn
     */
    public static Chart chart(List<String> units) {
        var parts = List.of(
                part(Dimension.ACCOUNT, "Konto", 4, null),
                part(Dimension.CENTRE, "Ansvar", 5, 1),
                part(Dimension.AREA, "Verksamhet", 4, 20),
                part(Dimension.ACTIVITY, "Aktivitet", 4, 21),
                part(Dimension.PROJECT, "Projekt", 5, 6),
                part(Dimension.ITEM, "Objekt", 5, 22),
                part(Dimension.COUNTERPARTY, "Motpart", 3, 23));
        var centres = new ArrayList<ResponsibilityCentre>();
        for (var i = 0; i < ScaleCodes.DEPARTMENTS; i++) {
            var unit = units.get(i % units.size());
            centres.add(new ResponsibilityCentre(
                    ScaleCodes.department(i), "Förvaltning " + (i + 1), unit, Years.ALL, SOURCE));
        }
        var names = List.of("Tillgångar", "Skulder", "Intäkter", "Kostnader", "Personal", "Övrigt", "Övrigt", "Finans");
        var accounts = new ArrayList<Account>();
        for (var i = 0; i < names.size(); i++) {
            accounts.add(new Account(Integer.toString(i + 1), names.get(i), Years.ALL, SOURCE));
        }
        return new Chart(parts, accounts, centres);
    }

    private static CodePart part(Dimension dimension, String name, int length, @Nullable Integer sie) {
        return new CodePart(dimension, name, length, length, List.of(), sie, SOURCE);
    }

    /** One making of all of it. */
    private static final class Making {

        private final ScaleLedger wanted;
        private final Taker taker;
        private final SplittableRandom random;
        private final List<Coding> codings;
        private final String[] texts = new String[TEXTS];
        private final Coding[] counters = new Coding[COUNTER_ACCOUNTS.length];
        private int line;

        Making(ScaleLedger wanted, Taker taker) {
            this.wanted = wanted;
            this.taker = taker;
            this.random = new SplittableRandom(wanted.seed());
            this.codings = new ScaleCodes(random).codings(wanted.entries());
            for (var i = 0; i < TEXTS; i++) {
                texts[i] = "Syntetisk " + (i % 3 == 0 ? "faktura " : i % 3 == 1 ? "lön " : "avgift ") + (1000 + i);
            }
            for (var i = 0; i < counters.length; i++) {
                counters[i] = new Coding(COUNTER_ACCOUNTS[i], "", "", "", "", "", "");
            }
        }

        void vouchers() {
            var number = 0;
            while (line < wanted.entries()) {
                var date = date((double) line / wanted.entries());
                voucher(new Voucher("S " + ++number, date), YearMonth.from(date));
            }
        }

        /** Some lines, and one that balances them. */
        private void voucher(Voucher voucher, YearMonth month) {
            var lines = 1 + skewed(random.nextInt(20) == 0 ? LINES_MAX * 4 : LINES_MAX / 8);
            var text = texts[skewed(TEXTS)];
            var sum = 0L;
            for (var i = 0; i < lines; i++) {
                var coding = codings.get(skewed(codings.size()));
                var ore = ore(coding);
                sum += ore;
                take(month, coding, ore, voucher, text);
            }
            take(month, counters[skewed(counters.length)], -sum, voucher, text);
        }

        private void take(YearMonth month, Coding coding, long ore, Voucher voucher, String text) {
            taker.take(new Entry(Entry.Kind.ACTUAL, month, coding, new Amount(ore), voucher, text, ++line));
        }

        /** From some ten kronor to some hundred thousand; now and then a correction. */
        private long ore(Coding coding) {
            var r = random.nextDouble();
            var size = (long) Math.pow(10, 3 + 4 * r * r) + random.nextInt(100);
            var isRevenue = coding.account().startsWith("3");
            var isCorrection = random.nextInt(33) == 0;
            return isRevenue == isCorrection ? size : -size;
        }

        private LocalDate date(double part) {
            var ofYears = part * wanted.years();
            var year = wanted.firstYear() + (int) ofYears;
            var left = (ofYears - (int) ofYears) * 100;
            var month = 0;
            while (month < MONTHS - 1 && left >= SEASON[month]) {
                left -= SEASON[month++];
            }
            var of = YearMonth.of(year, month + 1);
            return of.atDay(1 + (int) Math.min(of.lengthOfMonth() - 1, left / SEASON[month] * of.lengthOfMonth()));
        }

        private int skewed(int bound) {
            var r = random.nextDouble();
            return (int) (bound * r * r);
        }
    }
}
