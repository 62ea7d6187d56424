package se.tertial.ledger.sie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/**
 * An item of a SIE file, of SIE 4B or of SIE 5 said in the words of SIE 4B. Amounts are in ledger sign: debit positive, credit
 * negative, as in the file. Years count from the one the file is about: 0 that year, −1 the one before. A quantity is as written,
 * empty when there is none.
 */
public sealed interface SieItem {

    /** Who wrote the file, for whom and what it covers: the flag and the items of identification but {@code #RAR}. */
    record Head(SieLabel label, List<String> fields) implements SieItem {
        public Head {
            fields = List.copyOf(fields);
        }

        /** Empty when the item has no such field. */
        public String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }
    }

    /** {@code #RAR} */
    record Year(int year, LocalDate start, LocalDate end) implements SieItem {}

    /** {@code #KONTO} */
    record AccountName(String account, String name) implements SieItem {}

    /** {@code #KTYP}, {@code #ENHET} or {@code #SRU} */
    record AccountDetail(SieLabel label, String account, String value) implements SieItem {}

    /** {@code #DIM}, or {@code #UNDERDIM} when it has a parent */
    record DimensionName(
            int dimension, String name, @Nullable Integer parent) implements SieItem {}

    /** {@code #OBJEKT} */
    record ObjectName(int dimension, String code, String name) implements SieItem {}

    /** {@code #IB}, {@code #UB} or {@code #RES}; with objects {@code #OIB} or {@code #OUB} */
    record Balance(Kind kind, int year, String account, SieObjects objects, Amount amount, String quantity)
            implements SieItem {
        public enum Kind {
            OPENING,
            CLOSING,
            /** Of an account of profit and loss. */
            RESULT
        }
    }

    /** {@code #PSALDO} or {@code #PBUDGET}: the change in a month, not the sum up to it */
    record PeriodAmount(
            Kind kind, int year, YearMonth month, String account, SieObjects objects, Amount amount, String quantity)
            implements SieItem {
        public enum Kind {
            BALANCE,
            BUDGET
        }
    }

    /**
     * {@code #VER} and its opening brace. Its rows follow.
     *
     * @param series may be empty, as {@code number}, before the economy system has numbered it
     * @param registered null when not said
     */
    record VoucherStart(
            String series,
            String number,
            LocalDate date,
            String text,
            @Nullable LocalDate registered,
            String sign) implements SieItem {

        /**
         * Series and number as people say them, {@code A 123}. One that has no number yet is named by its line, {@code A @17}.
         *
         * @param line where it stands
         */
        public String id(int line) {
            return (series + " " + (number.isEmpty() ? "@" + line : number)).strip();
        }
    }

    /** @param date null when it is the voucher's */
    record Transaction(
            Kind kind,
            String account,
            SieObjects objects,
            Amount amount,
            @Nullable LocalDate date,
            String text,
            String quantity,
            String sign)
            implements SieItem {
        public enum Kind {
            /** {@code #TRANS} */
            POSTED,
            /** {@code #RTRANS}: added afterwards. The same row follows once more as {@code POSTED}; never summed. */
            ADDED,
            /** {@code #BTRANS}: struck out afterwards; never summed. */
            REMOVED
        }
    }

    /** The closing brace of a voucher. */
    record VoucherEnd() implements SieItem {}
}
