package se.tertial.ledger.sie;

import org.jspecify.annotations.Nullable;

/** A row as an item. SIE 4B, section 5, says which field is what; fields after the last one it knows are left alone. */
final class SieParser {

    private final SieFields fields;

    SieParser(SieFields fields) {
        this.fields = fields;
    }

    /** Null when a field of it cannot be read, which has then been told; and for {@code #KSUMMA}, which is no item. */
    @Nullable
    SieItem item(SieLabel label) {
        fields.begin(label);
        var item = switch (label) {
            case TRANS -> transaction(SieItem.Transaction.Kind.POSTED);
            case RTRANS -> transaction(SieItem.Transaction.Kind.ADDED);
            case BTRANS -> transaction(SieItem.Transaction.Kind.REMOVED);
            case VER -> voucher();
            case IB, OIB -> balance(SieItem.Balance.Kind.OPENING);
            case UB, OUB -> balance(SieItem.Balance.Kind.CLOSING);
            case RES -> balance(SieItem.Balance.Kind.RESULT);
            case PSALDO -> periodAmount(SieItem.PeriodAmount.Kind.BALANCE);
            case PBUDGET -> periodAmount(SieItem.PeriodAmount.Kind.BUDGET);
            case KONTO -> new SieItem.AccountName(fields.account(0), fields.text(1));
            case KTYP, ENHET, SRU -> new SieItem.AccountDetail(label, fields.account(0), fields.text(1));
            case OBJEKT -> new SieItem.ObjectName(fields.number(0), fields.code(1), fields.text(2));
            case DIM -> new SieItem.DimensionName(fields.number(0), fields.text(1), null);
            case UNDERDIM -> new SieItem.DimensionName(fields.number(0), fields.text(1), fields.number(2));
            case RAR -> new SieItem.Year(fields.number(0), fields.date(1), fields.date(2));
            case FLAGGA,
                    PROGRAM,
                    FORMAT,
                    GEN,
                    SIETYP,
                    PROSA,
                    FTYP,
                    FNR,
                    ORGNR,
                    BKOD,
                    ADRESS,
                    FNAMN,
                    TAXAR,
                    OMFATTN,
                    KPTYP,
                    VALUTA -> new SieItem.Head(label, fields.all());
            case KSUMMA -> null;
        };
        return fields.isWhole() ? item : null;
    }

    private SieItem transaction(SieItem.Transaction.Kind kind) {
        var account = fields.account(0);
        var objects = fields.objects(1);
        var at = fields.afterObjects(1);
        return new SieItem.Transaction(
                kind,
                account,
                objects,
                fields.amount(at),
                fields.optionalDate(at + 1),
                fields.text(at + 2),
                fields.text(at + 3),
                fields.text(at + 4));
    }

    private SieItem voucher() {
        return new SieItem.VoucherStart(
                fields.code(0), fields.code(1), fields.date(2), fields.text(3), fields.optionalDate(4), fields.text(5));
    }

    private SieItem balance(SieItem.Balance.Kind kind) {
        var at = fields.afterObjects(2);
        return new SieItem.Balance(
                kind, fields.number(0), fields.account(1), fields.objects(2), fields.amount(at), fields.text(at + 1));
    }

    private SieItem periodAmount(SieItem.PeriodAmount.Kind kind) {
        var at = fields.afterObjects(3);
        return new SieItem.PeriodAmount(
                kind,
                fields.number(0),
                fields.month(1),
                fields.account(2),
                fields.objects(3),
                fields.amount(at),
                fields.text(at + 1));
    }
}
