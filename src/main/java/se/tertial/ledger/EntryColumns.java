package se.tertial.ledger;

import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import se.tertial.basics.Amount;
import se.tertial.basics.Word;

/** How an entry is stored. Columns are read by name, so that a table derived from that of the entries can be read too. */
public final class EntryColumns {

    /** Those of a {@link Coding}, in its order. */
    public static final List<Field<String>> CODES = List.of(
            ENTRY.ACCOUNT, ENTRY.CENTRE, ENTRY.AREA, ENTRY.ACTIVITY, ENTRY.PROJECT, ENTRY.ITEM, ENTRY.COUNTERPARTY);

    private EntryColumns() {}

    public static Entry entry(Record r) {
        var voucher = text(r, ENTRY.VOUCHER);
        var date = r.get(ENTRY.VOUCHER_DATE.getName(), LocalDate.class);
        return new Entry(
                Word.known(Entry.Kind.class, text(r, ENTRY.KIND)),
                Months.of(r.get(ENTRY.MONTH.getName(), Integer.class)),
                coding(r),
                new Amount(r.get(ENTRY.AMOUNT_ORE.getName(), Long.class)),
                date == null ? null : new Voucher(voucher, date),
                text(r, ENTRY.TEXT),
                r.get(ENTRY.LINE.getName(), Integer.class));
    }

    public static Coding coding(Record r) {
        return new Coding(
                text(r, ENTRY.ACCOUNT),
                text(r, ENTRY.CENTRE),
                text(r, ENTRY.AREA),
                text(r, ENTRY.ACTIVITY),
                text(r, ENTRY.PROJECT),
                text(r, ENTRY.ITEM),
                text(r, ENTRY.COUNTERPARTY));
    }

    private static String text(Record r, Field<String> field) {
        return r.get(field.getName(), String.class);
    }
}
