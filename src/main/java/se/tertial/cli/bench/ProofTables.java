package se.tertial.cli.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.tertial.cli.bench.ProofTable.Kind;
import se.tertial.cli.bench.ProofTable.Line;
import se.tertial.cli.bench.ProofTable.Look;
import se.tertial.cli.bench.ProofTable.Minus;
import se.tertial.cli.bench.ProofTable.Rule;

/** Makes up the tables that municipal reports have, in many layouts. */
final class ProofTables {

    private final Random chance;
    private final Look look;
    private final String unit;
    private final int year;
    private final boolean costsAreNegative;

    ProofTables(Random chance) {
        this.chance = chance;
        var millions = chance.nextInt(5) == 0;
        this.look = new Look(
                millions ? 1_000_000 : 1_000,
                millions ? 1 : 0,
                one(List.of(" ", "\u00A0", "\u202F", " ")),
                one(List.of(
                        Minus.HYPHEN,
                        Minus.SIGN,
                        Minus.DASH,
                        Minus.HYPHEN,
                        Minus.SIGN,
                        Minus.BRACKETS,
                        Minus.TRAILING)),
                chance.nextInt(6) == 0);
        this.unit = millions ? one(List.of("mnkr", "mkr")) : "tkr";
        this.year = 2019 + chance.nextInt(8);
        this.costsAreNegative = chance.nextBoolean();
    }

    Look look() {
        return look;
    }

    String unit() {
        return unit;
    }

    int year() {
        return year;
    }

    boolean chance(int oneIn) {
        return chance.nextInt(oneIn) == 0;
    }

    int under(int bound) {
        return chance.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private String caption(String name) {
        return chance.nextBoolean() ? name + " (" + unit + ")" : name + ", " + unit;
    }

    /** Budget, actual and variance, with or without the year before and the whole year, in one of several orders. */
    ProofTable money(String name) {
        var month = one(List.of("jan–apr", "jan-aug", "per april", "tom augusti"));
        return switch (chance.nextInt(6)) {
            case 0 -> table(name, List.of("Budget " + year, "Utfall " + year, "Avvikelse"), new Rule(2, 0, 1));
            case 1 ->
                table(
                        name,
                        List.of("Utfall " + month + " " + year, "Budget " + month + " " + year, "Avvikelse " + month),
                        new Rule(2, 1, 0));
            case 2 ->
                table(
                        name,
                        List.of(
                                "Budget " + month,
                                "Utfall " + month,
                                "Avv " + month,
                                "Utfall fg år",
                                "Budget helår",
                                "Prognos",
                                "Avvikelse helår"),
                        new Rule(2, 0, 1),
                        new Rule(6, 4, 5));
            case 3 -> table(name, List.of("Utfall " + (year - 1), "Utfall " + year, "Förändring"), new Rule(2, 1, 0));
            case 4 ->
                table(
                        name,
                        List.of("Årsbudget", "Helårsprognos", "Budgetavvikelse", "Utfall " + month),
                        new Rule(2, 0, 1));
            default ->
                table(
                        name,
                        List.of("Bokslut " + (year - 1), "Budget " + year, "Prognos " + year, "Diff"),
                        new Rule(3, 1, 2));
        };
    }

    ProofTable table(String name, List<String> columns, Rule... rules) {
        var header = new ArrayList<String>();
        header.add(one(List.of("", "Verksamhet", "Belopp i " + unit, "(" + unit + ")")));
        header.addAll(columns);
        return new ProofTable(caption(name), List.copyOf(header), List.of(rules), look);
    }

    List<BigDecimal> amounts(int count, long kronor) {
        var sign = costsAreNegative ? -1 : 1;
        var amounts = new ArrayList<BigDecimal>();
        for (var i = 0; i < count; i++) {
            var spread = 0.8 + 0.4 * chance.nextDouble();
            amounts.add(BigDecimal.valueOf(Math.round(sign * kronor * spread)));
        }
        return amounts;
    }

    long kronor() {
        return Math.round(Math.exp(13.5 + 4 * chance.nextDouble()));
    }

    ProofTable operating() {
        var table =
                money(one(List.of("Driftredovisning", "Ekonomiskt utfall", "Resultaträkning", "Budgetuppföljning")));
        var width = table.header.size() - 1;
        var income = amounts(width, kronor()).stream().map(BigDecimal::negate).toList();
        var parts = new ArrayList<Line>();
        parts.add(table.add("Intäkter", Kind.LEAF, 0, income));
        for (var label : List.of(
                "Personalkostnader", "Lokalkostnader", "Köp av verksamhet", "Övriga kostnader", "Kapitalkostnader")) {
            if (chance.nextInt(4) > 0) {
                parts.add(table.add(label, Kind.LEAF, 0, amounts(width, kronor())));
                if (chance.nextInt(6) == 0) {
                    table.add(
                            "varav " + label.toLowerCase(java.util.Locale.ROOT) + " internt",
                            Kind.OF_WHICH,
                            1,
                            amounts(width, 900_000));
                }
            }
        }
        if (parts.size() < 2) {
            parts.add(table.add("Kostnader", Kind.LEAF, 0, amounts(width, kronor())));
        }
        table.total(one(List.of("Nettokostnad", "Summa", "Resultat", "Netto", "Summa driftbudget", "Totalt")), parts);
        return table;
    }

    ProofTable departments() {
        var table =
                money(one(List.of("Driftredovisning per verksamhet", "Utfall per avdelning", "Nämndens verksamheter")));
        var labels = shuffled(ProofNames.AREAS).subList(0, 4 + chance.nextInt(14));
        groups(table, labels, chance.nextInt(3) == 0, chance.nextInt(3) == 0);
        return table;
    }

    ProofTable investments() {
        var rules = new Rule[] {new Rule(2, 0, 1)};
        var table = chance.nextBoolean()
                ? table("Investeringsredovisning", List.of("Budget " + year, "Utfall " + year, "Avvikelse"), rules)
                : table(
                        "Investeringar",
                        List.of("Total budget", "Total prognos", "Avvikelse", "Utfall " + (year - 1)),
                        rules);
        var codes = chance.nextBoolean();
        var labels = new ArrayList<String>();
        for (var project : shuffled(ProofNames.PROJECTS).subList(0, 4 + chance.nextInt(10))) {
            labels.add(codes ? 10_000 + 37 * labels.size() + " " + project : project);
        }
        groups(table, labels, chance.nextInt(3) == 0, false);
        return table;
    }

    /** Rows with one total, or in groups with a subtotal each and one total of all. */
    private void groups(ProofTable table, List<String> labels, boolean hasGroups, boolean isUnnamed) {
        var width = table.header.size() - 1;
        var all = new ArrayList<Line>();
        var group = new ArrayList<Line>();
        var groups = 0;
        for (var i = 0; i < labels.size(); i++) {
            var line = table.add(labels.get(i), Kind.LEAF, hasGroups ? 1 : 0, amounts(width, kronor()));
            (hasGroups ? group : all).add(line);
            if (hasGroups && (group.size() >= 3 + chance.nextInt(3) || i == labels.size() - 1)) {
                all.add(table.total(
                        "Summa "
                                + List.of("skola", "omsorg", "teknik", "kultur", "gemensamt", "övrigt")
                                        .get(groups++ % 6),
                        group));
                group.clear();
            }
        }
        var name = isUnnamed ? one(ProofNames.NO_TOTALS) : one(ProofNames.TOTALS);
        if (!hasGroups && !isUnnamed && chance.nextInt(6) == 0) {
            table.totalBefore(name, all);
            return;
        }
        var total = table.total(name, all);
        if (all.size() < 2) {
            table.lines.remove(total);
        }
    }

    /** Rates and averages: a total row that is no sum. */
    ProofTable sickLeave() {
        var plain = new Look(1, 1, " ", Minus.HYPHEN, false);
        var header =
                List.of(one(List.of("Sjukfrånvaro %", "Sjukfrånvaro i procent")), "Kvinnor %", "Män %", "Totalt %");
        var table = new ProofTable("Sjukfrånvaro", header, List.of(), plain);
        for (var label : List.of("29 år och yngre", "30–49 år", "50 år och äldre", "Totalt")) {
            var values = new ArrayList<BigDecimal>();
            for (var i = 0; i < 3; i++) {
                values.add(BigDecimal.valueOf(30 + chance.nextInt(60), 1));
            }
            table.add(label, Kind.OF_WHICH, 0, values);
        }
        return table;
    }

    /** Indicators of different kinds below each other: nothing to add up. */
    ProofTable indicators() {
        var header = List.of("Indikator", "Utfall " + (year - 1), "Utfall " + year, "Mål " + year, "Prognos");
        var table = new ProofTable(
                one(List.of("Indikatorer", "Nyckeltal", "Styrtal")),
                header,
                List.of(),
                new Look(1, 0, look.blank(), Minus.HYPHEN, false));
        for (var label : List.of(
                "Antal besök",
                "Nöjda brukare, andel %",
                "Kostnad per elev, kr",
                "Antal ärenden",
                "Handläggningstid, dagar",
                "Antal platser")) {
            var size = 10 + chance.nextInt(8_000);
            table.add(
                    label,
                    Kind.OF_WHICH,
                    0,
                    amounts(4, size).stream().map(BigDecimal::abs).toList());
        }
        return table;
    }

    /** Persons, women and men, with a total column and a total row. */
    ProofTable staff() {
        var header = List.of("Antal anställda", "Kvinnor", "Män", one(List.of("Totalt", "Summa")));
        var table = new ProofTable("Personal", header, List.of(), new Look(1, 0, look.blank(), Minus.HYPHEN, false));
        var parts = new ArrayList<Line>();
        for (var area : shuffled(ProofNames.AREAS).subList(0, 4 + chance.nextInt(5))) {
            var women = BigDecimal.valueOf(20 + chance.nextInt(400));
            var men = BigDecimal.valueOf(5 + chance.nextInt(150));
            parts.add(table.add(area, Kind.LEAF, 0, List.of(women, men, women.add(men))));
        }
        table.total("Totalt", parts);
        return table;
    }

    List<String> shuffled(List<String> labels) {
        var copy = new ArrayList<>(labels);
        java.util.Collections.shuffle(copy, chance);
        return copy;
    }
}
