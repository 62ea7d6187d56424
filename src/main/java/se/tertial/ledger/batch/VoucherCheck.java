package se.tertial.ledger.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Voucher;

/**
 * Counts vouchers, and sums each, as long as the file has them one after the other with numbers that rise in their series: then one
 * that has passed cannot come again. Of a file in another order it says nothing, and the database must be asked.
 */
final class VoucherCheck {

    private static final int SERIES_MAX = 10_000;
    private static final int DIGITS_MAX = 18;
    private static final int UNBALANCED_MAX = 1000;

    /** @param line of its first entry */
    record Unbalanced(String voucher, int line, Amount sum) {}

    private final List<Unbalanced> unbalanced = new ArrayList<>();
    private final Map<String, Long> lastOfSeries = new HashMap<>();
    private @Nullable Voucher current;
    private int line;
    private long sum;
    private long count;
    private boolean isInOrder = true;

    void add(Entry entry) {
        var voucher = entry.voucher();
        if (voucher == null || !isInOrder) {
            return;
        }
        var now = current;
        if (now == null || now != voucher && !now.equals(voucher)) {
            end();
            begin(voucher, entry.line());
        }
        sum += entry.amount().ore();
    }

    private void begin(Voucher voucher, int at) {
        current = voucher;
        line = at;
        count++;
        isInOrder = isNext(voucher);
    }

    private boolean isNext(Voucher voucher) {
        var id = voucher.id();
        var digits = id.length();
        while (digits > 0 && id.charAt(digits - 1) >= '0' && id.charAt(digits - 1) <= '9') {
            digits--;
        }
        if (digits == id.length() || id.length() - digits > DIGITS_MAX || lastOfSeries.size() > SERIES_MAX) {
            return false;
        }
        var number = Long.parseLong(id, digits, id.length(), 10);
        var before = lastOfSeries.put(id.substring(0, digits), number);
        return before == null || before < number;
    }

    /** Those that do not sum to zero, when the file has been read; nobody knows more than some of very many. */
    List<Unbalanced> unbalanced() {
        return List.copyOf(unbalanced);
    }

    /** Whether vouchers came in such an order that all of them have been counted and summed. */
    boolean isInOrder() {
        return isInOrder;
    }

    long count() {
        return count;
    }

    /** The file has been read. */
    void end() {
        var ended = current;
        if (ended != null && sum != 0 && unbalanced.size() < UNBALANCED_MAX) {
            unbalanced.add(new Unbalanced(ended.id(), line, new Amount(sum)));
        }
        current = null;
        sum = 0;
    }
}
