package se.tertial.ledger.sie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.ledger.sie.SieObjects.SieObject;

/** The elements of SIE 5 as the items that SIE 4B has for the same thing. */
final class Sie5Items {

    private static final int OBJECTS_MAX = 32;

    private final SieItems items;
    private final SieFindings findings;
    private final Sie5Values values;
    private final Sie5Years years;
    private String account = "";
    private boolean isResult;
    private int dimension;
    private String journal = "";
    private boolean isVoucherWhole;

    /** The balance, budget or row whose objects are being read. */
    private @Nullable Pending pending;

    private record Pending(
            String element,
            int line,
            @Nullable YearMonth month,
            @Nullable Amount amount,
            String quantity,
            String account,
            @Nullable LocalDate date,
            String text,
            List<SieObject> objects,
            boolean[] isStruck) {}

    Sie5Items(SieFindings findings, SieItems items) {
        this.items = items;
        this.findings = findings;
        this.values = new Sie5Values(findings);
        this.years = new Sie5Years();
    }

    void start(XMLStreamReader xml) {
        var line = Math.max(1, xml.getLocation().getLineNumber());
        values.at(xml, line);
        switch (xml.getLocalName()) {
            case "SoftwareProduct" -> head(SieLabel.PROGRAM, line, values.text("name"), values.text("version"));
            case "Company" -> {
                head(SieLabel.ORGNR, line, values.text("organizationId"));
                head(SieLabel.FNAMN, line, values.text("name"));
            }
            case "FiscalYear" -> years.add(values);
            case "AccountingCurrency" -> currency(line);
            case "Account" -> account(line);
            case "Dimension" -> {
                dimension = values.number("id");
                items.item(new SieItem.DimensionName(dimension, values.text("name"), null), line);
            }
            case "Object" ->
                items.item(new SieItem.ObjectName(dimension, values.code("id"), values.text("name")), line);
            case "Journal" -> journal = values.code("id");
            case "JournalEntry" -> voucher(line);
            case "OpeningBalance",
                    "ClosingBalance",
                    "Budget",
                    "OpeningBalanceMultidim",
                    "ClosingBalanceMultidim",
                    "BudgetMultidim",
                    "LedgerEntry" -> begin(xml.getLocalName(), line);
            case "ObjectReference" -> object();
            case "Overstrike" -> {
                if (pending != null) {
                    pending.isStruck()[0] = true;
                }
            }
            default -> {
                // customers, suppliers, invoices, assets, documents and signatures say nothing of the ledger's entries
            }
        }
    }

    void end(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (pending != null && pending.element().equals(name)) {
            end(pending);
            pending = null;
        } else if (name.equals("FiscalYears")) {
            years.items()
                    .forEach(year ->
                            items.item(year, Math.max(1, xml.getLocation().getLineNumber())));
        } else if (name.equals("JournalEntry") && isVoucherWhole) {
            isVoucherWhole = false;
            items.item(new SieItem.VoucherEnd(), Math.max(1, xml.getLocation().getLineNumber()));
        } else if (name.equals("Journal")) {
            journal = "";
        }
    }

    private void head(SieLabel label, int line, String... fields) {
        items.item(new SieItem.Head(label, List.of(fields)), line);
    }

    private void currency(int line) {
        var currency = values.text("currency");
        values.currency(currency);
        head(SieLabel.VALUTA, line, currency);
    }

    private void account(int line) {
        account = values.code("id");
        var type = values.text("type");
        isResult = type.equals("cost") || type.equals("income");
        items.item(new SieItem.AccountName(account, values.text("name")), line);
        var letter = switch (type) {
            case "asset" -> "T";
            case "liability", "equity" -> "S";
            case "cost" -> "K";
            case "income" -> "I";
            default -> "";
        };
        if (!letter.isEmpty()) {
            items.item(new SieItem.AccountDetail(SieLabel.KTYP, account, letter), line);
        }
    }

    private void voucher(int line) {
        var date = values.date("journalDate");
        isVoucherWhole = date != null;
        if (date != null) {
            items.item(new SieItem.VoucherStart(journal, values.code("id"), date, values.text("text"), null, ""), line);
        }
    }

    private void begin(String element, int line) {
        var isRow = element.equals("LedgerEntry");
        pending = new Pending(
                element,
                line,
                isRow ? null : values.month("month"),
                values.amount("amount"),
                values.text("quantity"),
                isRow ? values.code("accountId") : account,
                isRow && values.has("ledgerDate") ? values.date("ledgerDate") : null,
                values.text("text"),
                new ArrayList<>(),
                new boolean[1]);
    }

    private void object() {
        if (pending != null && pending.objects().size() < OBJECTS_MAX) {
            pending.objects().add(new SieObject(values.number("dimId"), values.code("objectId")));
        }
    }

    private void end(Pending of) {
        var amount = of.amount();
        if (amount == null) {
            return;
        }
        var objects = of.objects().isEmpty() ? SieObjects.NONE : new SieObjects(of.objects());
        switch (of.element()) {
            case "LedgerEntry" -> row(of, objects, amount);
            case "Budget", "BudgetMultidim" -> budget(of, objects, amount);
            case "OpeningBalance", "OpeningBalanceMultidim" -> balance(of, objects, amount, true);
            default -> balance(of, objects, amount, false);
        }
    }

    private void row(Pending of, SieObjects objects, Amount amount) {
        if (!isVoucherWhole) {
            return;
        }
        var kind = of.isStruck()[0] ? SieItem.Transaction.Kind.REMOVED : SieItem.Transaction.Kind.POSTED;
        items.item(
                new SieItem.Transaction(kind, of.account(), objects, amount, of.date(), of.text(), of.quantity(), ""),
                of.line());
    }

    /** A balance of a month within the year is a sum so far, and neither of the two that are held against vouchers. */
    private void balance(Pending of, SieObjects objects, Amount amount, boolean isOpening) {
        var month = of.month();
        Integer thisYear = 0;
        var year = month == null ? thisYear : isOpening ? years.startingIn(month) : years.endingIn(month);
        if (year != null) {
            var kind = isOpening
                    ? SieItem.Balance.Kind.OPENING
                    : isResult ? SieItem.Balance.Kind.RESULT : SieItem.Balance.Kind.CLOSING;
            items.item(new SieItem.Balance(kind, year, of.account(), objects, amount, of.quantity()), of.line());
        }
    }

    /** A budget without month is the year's: it is spread over its months, and the last one takes what does not come out even. */
    private void budget(Pending of, SieObjects objects, Amount amount) {
        var months = of.month() == null ? years.months() : List.of(of.month());
        if (months.isEmpty()) {
            findings.report(
                    SieMistake.BUDGET_WITHOUT_YEAR,
                    of.line(),
                    of.account(),
                    amount.kronor().toPlainString());
            return;
        }
        var shares = amount.spread(Collections.nCopies(months.size(), 1L));
        for (var i = 0; i < months.size(); i++) {
            var month = months.get(i);
            items.item(
                    new SieItem.PeriodAmount(
                            SieItem.PeriodAmount.Kind.BUDGET,
                            years.of(month),
                            month,
                            of.account(),
                            objects,
                            shares.get(i),
                            of.quantity()),
                    of.line());
        }
    }
}
