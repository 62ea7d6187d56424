package se.tertial.folder;

import java.util.List;
import se.tertial.basics.Word;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingArea;

/** Operating areas, budget, actual and forecast in money, and the decisions behind the budget. */
final class OperatingFiles {

    static final CsvFile<OperatingArea> AREAS = new CsvFile<>(
            "operating-areas.csv",
            List.of("code", "number", "name"),
            List.of("code"),
            codes -> codes.areas,
            (row, codes) -> new OperatingArea(
                    row.get("code").newCode(),
                    row.get("number").optionalText(),
                    row.get("name").text(),
                    row.source()),
            a -> List.of(a.code(), a.number(), a.name()));

    static final CsvFile<OperatingAmount> AMOUNTS = new CsvFile<>(
            "operating.csv",
            List.of("unit", "area", "line", "kind", "period", "known_in", "amount"),
            List.of("unit", "area", "line", "kind", "period", "known_in"),
            null,
            (row, codes) -> new OperatingAmount(
                    row.get("unit").code(codes.units),
                    row.get("area").codeOrNull(codes.areas),
                    row.get("line").code(codes.lines),
                    row.get("kind").word(OperatingAmount.Kind.class),
                    row.get("period").period(),
                    row.get("known_in").round(codes.rounds),
                    row.get("amount").amount(),
                    row.source()),
            a -> List.of(
                    a.unit(),
                    Cell.of(a.area()),
                    a.line(),
                    Word.of(a.kind()),
                    a.period().code(),
                    a.knownIn().code(),
                    Cell.of(a.amount().kronor())));

    static final CsvFile<BudgetDecision> DECISIONS = new CsvFile<>(
            "budget-decisions.csv",
            List.of("code", "unit", "year", "kind", "text", "body", "date", "paragraph", "known_in", "amount"),
            List.of("code"),
            codes -> codes.decisions,
            OperatingFiles::decision,
            d -> List.of(
                    d.code(),
                    d.unit(),
                    Cell.of(d.year()),
                    Word.of(d.kind()),
                    d.text(),
                    d.body(),
                    Cell.of(d.date()),
                    d.paragraph(),
                    d.knownIn().code(),
                    Cell.of(d.amount().kronor())));

    private OperatingFiles() {}

    private static BudgetDecision decision(CsvRow row, Codes codes) {
        return new BudgetDecision(
                row.get("code").newCode(),
                row.get("unit").code(codes.units),
                row.get("year").year(),
                row.get("kind").word(BudgetDecision.Kind.class),
                row.get("text").text(),
                row.get("body").optionalText(),
                row.get("date").dateOrNull(),
                row.get("paragraph").optionalText(),
                row.get("known_in").round(codes.rounds),
                row.get("amount").amount(),
                row.source());
    }
}
