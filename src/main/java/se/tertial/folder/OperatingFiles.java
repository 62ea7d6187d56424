package se.tertial.folder;

import java.util.List;
import se.tertial.basics.Word;
import se.tertial.ledger.AccountForecast;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingArea;

/** Operating areas, and budget, actual and forecast in money. */
final class OperatingFiles {

    static final CsvFile<OperatingArea> AREAS = new CsvFile<>(
            "operating-areas.csv",
            List.of("code", "number", "name"),
            List.of("code"),
            codes -> codes.areas,
            (row, codes) -> new OperatingArea(
                    row.get("code").newCode(),
                    LedgerCode.ifAny(row.get("number"), Dimension.AREA, codes),
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

    static final CsvFile<AccountForecast> BY_ACCOUNT = new CsvFile<>(
            "account-forecasts.csv",
            List.of("unit", "line", "account", "round", "amount"),
            List.of("unit", "line", "account", "round"),
            null,
            (row, codes) -> new AccountForecast(
                    row.get("unit").code(codes.units),
                    row.get("line").code(codes.lines),
                    LedgerCode.of(row.get("account"), Dimension.ACCOUNT, codes),
                    row.get("round").round(codes.rounds),
                    row.get("amount").amount(),
                    row.source()),
            a -> List.of(
                    a.unit(),
                    a.line(),
                    a.account(),
                    a.knownIn().code(),
                    Cell.of(a.amount().kronor())));

    private OperatingFiles() {}
}
