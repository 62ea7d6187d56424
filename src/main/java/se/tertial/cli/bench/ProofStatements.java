package se.tertial.cli.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.tertial.cli.bench.ProofTable.Heading;
import se.tertial.cli.bench.ProofTable.Kind;
import se.tertial.cli.bench.ProofTable.Line;
import se.tertial.cli.bench.ProofTable.Look;
import se.tertial.cli.bench.ProofTable.Minus;
import se.tertial.cli.bench.ProofTable.Rule;

/** Makes up the tables of a whole municipality: statements of income, position and cash, committees side by side, years in a row. */
final class ProofStatements {

    private final ProofTables maker;

    ProofStatements(ProofTables maker) {
        this.maker = maker;
    }

    private List<BigDecimal> signed(int width, int sign) {
        return maker.amounts(width, maker.kronor()).stream()
                .map(value -> value.abs().multiply(BigDecimal.valueOf(sign)))
                .toList();
    }

    private Line row(ProofTable table, String label, int indent, int sign) {
        return table.add(label, Kind.LEAF, indent, signed(table.header.size() - 1, sign));
    }

    /** Nets below each other, each of the net before and the rows since: no row says "summa". */
    ProofTable income() {
        var year = maker.year();
        var table = switch (maker.under(3)) {
            case 0 -> maker.table("Resultaträkning", List.of("Utfall " + year, "Utfall " + (year - 1)));
            case 1 ->
                maker.table(
                        "Resultaträkning kommunen",
                        List.of("Utfall " + (year - 1), "Utfall " + year, "Budget " + year, "Avvikelse"),
                        new Rule(3, 1, 2));
            default ->
                maker.table(
                        "Resultaträkning",
                        List.of("Budget " + year, "Prognos " + year, "Avvikelse", "Utfall jan–aug " + (year - 1)),
                        new Rule(2, 1, 0));
        };
        var operating = List.of(
                row(table, "Verksamhetens intäkter", 0, 1),
                row(table, "Verksamhetens kostnader", 0, -1),
                row(table, "Avskrivningar", 0, -1));
        var net = table.total("Verksamhetens nettokostnader", operating);
        var result = table.total(
                "Verksamhetens resultat",
                List.of(
                        net,
                        row(table, "Skatteintäkter", 0, 1),
                        row(table, "Generella statsbidrag och utjämning", 0, 1)));
        var financial = table.total(
                "Resultat efter finansiella poster",
                List.of(result, row(table, "Finansiella intäkter", 0, 1), row(table, "Finansiella kostnader", 0, -1)));
        table.total(maker.one(List.of("Årets resultat", "Periodens resultat")), List.of(financial));
        return table;
    }

    /** Two sides that come to the same, with headings and subtotals of several levels. */
    ProofTable balance() {
        var table = maker.table(
                "Balansräkning", List.of("%d-08-31".formatted(maker.year()), "%d-12-31".formatted(maker.year() - 1)));
        table.remark("TILLGÅNGAR");
        table.remark("Anläggningstillgångar");
        var fixed = table.total(
                "Summa anläggningstillgångar",
                List.of(
                        row(table, "Immateriella anläggningstillgångar", 1, 1),
                        row(table, "Mark, byggnader och tekniska anläggningar", 1, 1),
                        row(table, "Maskiner och inventarier", 1, 1),
                        row(table, "Finansiella anläggningstillgångar", 1, 1)));
        table.remark("Omsättningstillgångar");
        var current = table.total(
                "Summa omsättningstillgångar",
                List.of(
                        row(table, "Förråd och exploateringsfastigheter", 1, 1),
                        row(table, "Fordringar", 1, 1),
                        row(table, "Kassa och bank", 1, 1)));
        var assets = table.total("SUMMA TILLGÅNGAR", List.of(fixed, current));
        table.remark("EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER");
        var provisions = table.total(
                "Summa avsättningar",
                List.of(
                        row(table, "Avsättningar för pensioner", 1, 1),
                        row(table, "Andra avsättningar", 1, 1),
                        row(table, "Avsättning deponi", 1, 1)));
        var debts = table.total(
                "Summa skulder",
                List.of(row(table, "Långfristiga skulder", 1, 1), row(table, "Kortfristiga skulder", 1, 1)));
        var own = table.add("Eget kapital", Kind.LEAF, 0, rest(assets, List.of(provisions, debts)));
        table.total("SUMMA EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER", List.of(own, provisions, debts));
        return table;
    }

    private static List<BigDecimal> rest(Line all, List<Line> parts) {
        return IntStream.range(0, all.values.size())
                .mapToObj(column -> parts.stream()
                        .map(part -> part.values.get(column))
                        .reduce(all.values.get(column), BigDecimal::subtract))
                .toList();
    }

    ProofTable cashFlow() {
        var table = maker.table("Kassaflödesanalys", List.of("Utfall " + maker.year(), "Utfall " + (maker.year() - 1)));
        table.remark("Den löpande verksamheten");
        var operating = table.total(
                "Kassaflöde från den löpande verksamheten",
                List.of(
                        row(table, "Årets resultat", 0, 1),
                        row(table, "Justering för poster som inte ingår i kassaflödet", 0, 1),
                        row(table, "Ökning (-) minskning (+) av kortfristiga fordringar", 0, -1),
                        row(table, "Ökning (+) minskning (-) av kortfristiga skulder", 0, 1)));
        table.remark("Investeringsverksamheten");
        var investing = table.total(
                "Kassaflöde från investeringsverksamheten",
                List.of(
                        row(table, "Investering i materiella anläggningstillgångar", 0, -1),
                        row(table, "Försäljning av materiella anläggningstillgångar", 0, 1),
                        row(table, "Erhållna investeringsbidrag", 0, 1)));
        var flow = table.total("Årets kassaflöde", List.of(operating, investing));
        table.total("Likvida medel vid årets slut", List.of(flow, row(table, "Likvida medel vid årets början", 0, 1)));
        return table;
    }

    /** Income, cost and net of budget and of actual, under headings that reach over three columns. */
    ProofTable committees() {
        var columns = new ArrayList<String>();
        for (var measure : List.of("Budget " + maker.year(), "Utfall " + maker.year())) {
            for (var part : List.of("Intäkter", "Kostnader", "Netto")) {
                columns.add(measure + " " + part);
            }
        }
        columns.add("Avvikelse netto");
        var table = maker.table(
                "Driftredovisning per nämnd", columns, new Rule(2, 0, 1, 1), new Rule(5, 3, 4, 1), new Rule(6, 5, 2));
        table.upper.addAll(List.of(
                new Heading("", 1),
                new Heading("Budget " + maker.year(), 3),
                new Heading("Utfall " + maker.year(), 3),
                new Heading("", 1)));
        var parts = new ArrayList<Line>();
        for (var committee : maker.shuffled(List.of(
                "Kommunfullmäktige",
                "Kommunstyrelsen",
                "Barn- och utbildningsnämnden",
                "Socialnämnden",
                "Miljö- och byggnadsnämnden",
                "Kultur- och fritidsnämnden",
                "Valnämnden",
                "Överförmyndarnämnden"))) {
            var values = new ArrayList<BigDecimal>();
            IntStream.range(0, 7).forEach(i -> values.addAll(signed(1, i % 3 == 0 ? 1 : -1)));
            parts.add(table.add(committee, Kind.LEAF, 0, values));
        }
        table.total(maker.one(List.of("Summa nämnder", "Totalt", "Summa")), parts);
        return table;
    }

    /** Five years of figures that have nothing to do with each other. */
    ProofTable years() {
        var header = new ArrayList<>(List.of(maker.one(List.of("", "Nyckeltal", "Fem år i sammandrag"))));
        IntStream.range(0, 5).forEach(i -> header.add(String.valueOf(maker.year() - i)));
        var table = new ProofTable(
                "Fem år i sammandrag",
                List.copyOf(header),
                List.of(),
                new Look(1, 0, maker.look().blank(), Minus.SIGN, false));
        for (var label : List.of(
                "Antal invånare 31 december",
                "Årets resultat, mnkr",
                "Soliditet, %",
                "Låneskuld, mnkr",
                "Utdebitering, kr",
                "Nettoinvesteringar, mnkr",
                "Antal årsarbetare")) {
            var size = 10 + maker.under(20_000);
            table.add(
                    label,
                    Kind.OF_WHICH,
                    0,
                    maker.amounts(5, size).stream().map(BigDecimal::abs).toList());
        }
        return table;
    }
}
