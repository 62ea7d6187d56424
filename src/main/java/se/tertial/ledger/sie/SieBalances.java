package se.tertial.ledger.sie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/**
 * What a file says twice is held against itself: the rows of a voucher sum to zero; opening balance and vouchers of an account make its
 * closing balance; vouchers of an account of profit and loss make its result. Rows that were added or struck out are never summed.
 *
 * <p>A balance of zero may be left out, so an account without any is taken to be zero, provided that the file has balances at all.
 */
final class SieBalances implements SieItems {

    private static final int ACCOUNTS_MAX = 200_000;
    private static final int SERIES_MAX = 10_000;
    private static final int NUMBER_DIGITS_MAX = 18;

    private static final class Tally {
        private int line;
        private long opening;
        private long posted;
        private @Nullable Amount closing;
        private @Nullable Amount result;
    }

    private final SieFindings findings;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, Long> lastOfSeries = new HashMap<>();
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private boolean hasDeclared;
    private boolean hasBalances;
    private boolean hasVouchers;

    private SieItem.@Nullable VoucherStart voucher;
    private int voucherLine;
    private long voucherSum;
    private int voucherRows;
    private long errorsBefore;
    private boolean isWithinYear;

    SieBalances(SieFindings findings) {
        this.findings = findings;
    }

    @Override
    public void item(SieItem item, int line) {
        switch (item) {
            case SieItem.Transaction row -> row(row, line);
            case SieItem.VoucherStart begun -> begin(begun, line);
            case SieItem.VoucherEnd _ -> endVoucher();
            case SieItem.Balance balance -> balance(balance, line);
            case SieItem.AccountName declared -> {
                hasDeclared = true;
                tally(declared.account(), line, true);
            }
            case SieItem.Year(var year, var from, var to) -> {
                if (year == 0) {
                    start = from;
                    end = to;
                }
            }
            case SieItem.PeriodAmount amount -> tally(amount.account(), line, false);
            // these hold no amounts
            case SieItem.Head _ -> {}
            case SieItem.AccountDetail _ -> {}
            case SieItem.DimensionName _ -> {}
            case SieItem.ObjectName _ -> {}
        }
    }

    /** Whether the day is in the financial year of the file, as far as it says which that is. */
    boolean isWithinYear(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    boolean knowsYear() {
        return start != null && end != null;
    }

    /** Holds the sums against the balances, when every row of the file could be read. */
    void end() {
        var isRead = findings.errors() == findings.count(SieMistake.UNBALANCED_VOUCHER);
        if (!hasBalances || !hasVouchers || !isRead) {
            return;
        }
        new TreeMap<>(tallies).forEach(this::compare);
    }

    private void begin(SieItem.VoucherStart begun, int line) {
        hasVouchers = true;
        voucher = begun;
        voucherLine = line;
        voucherSum = 0;
        voucherRows = 0;
        errorsBefore = findings.errors();
        isWithinYear = isWithinYear(begun.date());
        if (!isWithinYear) {
            findings.report(
                    SieMistake.OUTSIDE_YEAR, line, begun.id(line), begun.date().toString());
        }
        number(begun, line);
    }

    private void number(SieItem.VoucherStart begun, int line) {
        var number = whole(begun.number());
        if (number < 0) {
            return;
        }
        var last = lastOfSeries.getOrDefault(begun.series(), -1L);
        if (number == last) {
            findings.report(SieMistake.VOUCHER_AGAIN, line, begun.id(line));
        } else if (number < last) {
            findings.report(SieMistake.DESCENDING_VOUCHER, line, begun.id(line), begun.series() + " " + last);
        }
        if (lastOfSeries.size() < SERIES_MAX || last >= 0) {
            lastOfSeries.put(begun.series(), number);
        }
    }

    /** −1 when it is no whole number. */
    private static long whole(String number) {
        if (number.isEmpty() || number.length() > NUMBER_DIGITS_MAX) {
            return -1;
        }
        var whole = 0L;
        for (var i = 0; i < number.length(); i++) {
            var digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            whole = whole * 10 + digit;
        }
        return whole;
    }

    private void row(SieItem.Transaction row, int line) {
        voucherRows++;
        if (row.kind() != SieItem.Transaction.Kind.POSTED) {
            return;
        }
        var ore = row.amount().ore();
        voucherSum = sum(voucherSum, ore, line);
        var tally = tally(row.account(), line, false);
        if (isWithinYear) {
            tally.posted = sum(tally.posted, ore, line);
        }
    }

    private void endVoucher() {
        if (voucher == null) {
            return;
        }
        var id = voucher.id(voucherLine);
        if (findings.errors() > errorsBefore) {
            voucher = null;
        } else if (voucherRows == 0) {
            findings.report(SieMistake.EMPTY_VOUCHER, voucherLine, id);
        } else if (voucherSum != 0) {
            findings.report(SieMistake.UNBALANCED_VOUCHER, voucherLine, id, kronor(voucherSum));
        }
        voucher = null;
    }

    private void balance(SieItem.Balance balance, int line) {
        var tally = tally(balance.account(), line, false);
        if (balance.year() != 0 || !balance.objects().isEmpty()) {
            return;
        }
        switch (balance.kind()) {
            case OPENING -> tally.opening = sum(tally.opening, balance.amount().ore(), line);
            case CLOSING -> {
                hasBalances = true;
                tally.closing = balance.amount();
            }
            case RESULT -> {
                hasBalances = true;
                tally.result = balance.amount();
            }
        }
        tally.line = line;
    }

    private void compare(String account, Tally tally) {
        var made = sum(tally.opening, tally.posted, tally.line);
        if (tally.result != null && tally.closing == null) {
            var differs = made - tally.result.ore();
            if (differs != 0) {
                findings.report(
                        SieMistake.RESULT_DIFFERS,
                        tally.line,
                        account,
                        kronor(made),
                        kronor(tally.result.ore()),
                        kronor(differs));
            }
            return;
        }
        var closing = tally.closing == null ? 0 : tally.closing.ore();
        if (made != closing) {
            findings.report(
                    SieMistake.BALANCE_DIFFERS,
                    tally.line,
                    account,
                    kronor(tally.opening),
                    kronor(tally.posted),
                    kronor(closing),
                    kronor(made - closing));
        }
    }

    private Tally tally(String account, int line, boolean isDeclaration) {
        var tally = tallies.get(account);
        if (tally == null) {
            tally = new Tally();
            tally.line = line;
            if (!isDeclaration && hasDeclared) {
                findings.report(SieMistake.UNDECLARED_ACCOUNT, line, account);
            }
            if (tallies.size() < ACCOUNTS_MAX) {
                tallies.put(account, tally);
            } else if (!findings.has(SieMistake.MANY_ACCOUNTS)) {
                findings.report(SieMistake.MANY_ACCOUNTS, line, Integer.toString(ACCOUNTS_MAX));
            }
        }
        return tally;
    }

    private long sum(long a, long b, int line) {
        var sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            if (!findings.has(SieMistake.OVERFLOW)) {
                findings.report(SieMistake.OVERFLOW, line);
            }
            return 0;
        }
        return sum;
    }

    private static String kronor(long ore) {
        return new Amount(ore).kronor().toPlainString();
    }
}
