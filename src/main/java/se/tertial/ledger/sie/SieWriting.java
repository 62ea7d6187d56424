package se.tertial.ledger.sie;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/**
 * A ledger of one year written as SIE type 4E, in memory that does not grow with its vouchers. The order is that of the file: accounts,
 * dimensions and objects, then opening balances, period budget and vouchers. {@link #close} writes the closing balances and results that
 * follow from them, and the checksum.
 */
public final class SieWriting implements Closeable {

    /** What kind of account it is, by which it has a balance or a result ({@code #KTYP}). */
    public enum AccountKind {
        ASSET("T"),
        DEBT("S"),
        COST("K"),
        REVENUE("I");

        private final String letter;

        AccountKind(String letter) {
            this.letter = letter;
        }

        boolean hasBalance() {
            return this == ASSET || this == DEBT;
        }
    }

    /**
     * Whose ledger it is, and who wrote it.
     *
     * @param generated the day it was written
     * @param start of the financial year, as {@code end} included in it
     * @param previousStart null, as {@code previousEnd}, when there is no year before
     */
    public record Front(
            String program,
            String version,
            LocalDate generated,
            String company,
            String organisationNumber,
            LocalDate start,
            LocalDate end,
            @Nullable LocalDate previousStart,
            @Nullable LocalDate previousEnd) {}

    /** A row of a voucher, in ledger sign: debit positive. */
    public record Row(String account, SieObjects objects, Amount amount, String text) {}

    private static final int THIS_YEAR = 0;

    private final SieWriter items;
    private final Map<String, AccountKind> kinds = new TreeMap<>();
    private final Map<String, Amount> closing = new TreeMap<>();

    public SieWriting(OutputStream out, Front front) throws IOException {
        items = new SieWriter(out);
        head(SieLabel.FLAGGA, "0");
        head(SieLabel.PROGRAM, front.program(), front.version());
        head(SieLabel.FORMAT, "PC8");
        head(SieLabel.GEN, day(front.generated()));
        head(SieLabel.SIETYP, "4");
        if (!front.organisationNumber().isEmpty()) {
            head(SieLabel.ORGNR, front.organisationNumber());
        }
        head(SieLabel.FNAMN, front.company());
        items.write(new SieItem.Year(THIS_YEAR, front.start(), front.end()));
        if (front.previousStart() != null && front.previousEnd() != null) {
            items.write(new SieItem.Year(-1, front.previousStart(), front.previousEnd()));
        }
        head(SieLabel.VALUTA, "SEK");
    }

    public void account(String code, String name, AccountKind kind) throws IOException {
        kinds.put(code, kind);
        items.write(new SieItem.AccountName(code, name));
        items.write(new SieItem.AccountDetail(SieLabel.KTYP, code, kind.letter));
    }

    public void dimension(int number, String name) throws IOException {
        items.write(new SieItem.DimensionName(number, name, null));
    }

    public void object(int dimension, String code, String name) throws IOException {
        items.write(new SieItem.ObjectName(dimension, code, name));
    }

    public void opening(String account, Amount amount) throws IOException {
        add(account, amount);
        items.write(new SieItem.Balance(SieItem.Balance.Kind.OPENING, THIS_YEAR, account, SieObjects.NONE, amount, ""));
    }

    /** @param amount budgeted in the month, in ledger sign */
    public void periodBudget(YearMonth month, String account, SieObjects objects, Amount amount) throws IOException {
        items.write(new SieItem.PeriodAmount(
                SieItem.PeriodAmount.Kind.BUDGET, THIS_YEAR, month, account, objects, amount, ""));
    }

    /** @throws IllegalArgumentException when its rows do not sum to zero, or stand on an account that was not declared */
    public void voucher(String series, String number, LocalDate date, String text, List<Row> rows) throws IOException {
        var sum = Amount.ZERO;
        for (var row : rows) {
            sum = sum.plus(row.amount());
            add(row.account(), row.amount());
        }
        if (sum.ore() != 0) {
            throw new IllegalArgumentException("voucher %s %s is off by %d öre".formatted(series, number, sum.ore()));
        }
        items.write(new SieItem.VoucherStart(series, number, date, text, null, ""));
        for (var row : rows) {
            items.write(new SieItem.Transaction(
                    SieItem.Transaction.Kind.POSTED,
                    row.account(),
                    row.objects(),
                    row.amount(),
                    null,
                    row.text(),
                    "",
                    ""));
        }
        items.write(new SieItem.VoucherEnd());
    }

    /** A figure of an earlier year, −1 and down: what this writer cannot compute. */
    public void earlier(SieItem.Balance balance) throws IOException {
        if (balance.year() >= THIS_YEAR) {
            throw new IllegalArgumentException("the balances of the year are computed");
        }
        items.write(balance);
    }

    @Override
    public void close() throws IOException {
        for (var account : closing.entrySet()) {
            var hasBalance = kind(account.getKey()).hasBalance();
            items.write(new SieItem.Balance(
                    hasBalance ? SieItem.Balance.Kind.CLOSING : SieItem.Balance.Kind.RESULT,
                    THIS_YEAR,
                    account.getKey(),
                    SieObjects.NONE,
                    account.getValue(),
                    ""));
        }
        items.close();
    }

    private void head(SieLabel label, String... fields) throws IOException {
        items.write(new SieItem.Head(label, List.of(fields)));
    }

    private static String day(LocalDate date) {
        return date.toString().replace("-", "");
    }

    private void add(String account, Amount amount) {
        kind(account);
        closing.merge(account, amount, Amount::plus);
    }

    private AccountKind kind(String account) {
        var kind = kinds.get(account);
        if (kind == null) {
            throw new IllegalArgumentException("account " + account + " is not declared");
        }
        return kind;
    }
}
