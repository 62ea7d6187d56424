package se.tertial.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.ledger.Account;
import se.tertial.ledger.Chart;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.ResponsibilityCentre;
import se.tertial.ledger.Years;

/** The codes of entries: their parts, the accounts, and who answers for which responsibility centres. */
final class ChartFiles {

    static final CsvFile<CodePart> PARTS = new CsvFile<>(
            "code-parts.csv",
            List.of("dimension", "name", "length_min", "length_max", "required_for", "sie_dimension"),
            List.of("required_for", "sie_dimension"),
            List.of("dimension"),
            null,
            ChartFiles::part,
            p -> List.of(
                    Word.of(p.dimension()),
                    p.name(),
                    Cell.of(p.lengthMin()),
                    Cell.of(p.lengthMax()),
                    String.join(", ", p.requiredFor()),
                    Cell.of(p.sieDimension())));

    static final CsvFile<Account> ACCOUNTS = new CsvFile<>(
            "accounts.csv",
            List.of("code", "name", "from", "until"),
            List.of("from", "until"),
            List.of("code"),
            null,
            (row, codes) -> new Account(
                    LedgerCode.of(row.get("code"), Dimension.ACCOUNT, codes),
                    row.get("name").text(),
                    years(row),
                    row.source()),
            a -> List.of(
                    a.code(),
                    a.name(),
                    Cell.of(a.years().from()),
                    Cell.of(a.years().to())));

    static final CsvFile<ResponsibilityCentre> CENTRES = new CsvFile<>(
            "responsibility-centres.csv",
            List.of("code", "name", "unit", "from", "until"),
            List.of("from", "until"),
            List.of("code", "from"),
            null,
            (row, codes) -> new ResponsibilityCentre(
                    LedgerCode.of(row.get("code"), Dimension.CENTRE, codes),
                    row.get("name").text(),
                    row.get("unit").code(codes.units),
                    years(row),
                    row.source()),
            c -> List.of(
                    c.code(),
                    c.name(),
                    c.unit(),
                    Cell.of(c.years().from()),
                    Cell.of(c.years().to())));

    private static final int LENGTH_MAX = 40;
    private static final int SIE_DIMENSION_MAX = 999;

    private ChartFiles() {}

    static Chart read(Reading in) {
        var parts = PARTS.read(in);
        parts.forEach(part -> in.codes().lengths.put(part.dimension(), part.lengthMax()));
        var chart = new Chart(parts, ACCOUNTS.read(in), CENTRES.read(in));
        findOverlaps(chart.centres(), in);
        return chart;
    }

    private static CodePart part(CsvRow row, Codes codes) {
        var min = row.get("length_min").whole(1, LENGTH_MAX);
        var max = row.get("length_max").whole(1, LENGTH_MAX);
        if (max < min) {
            row.refuse("length_max", Mistake.MAX_BELOW_MIN, Integer.toString(max), Integer.toString(min));
        }
        var sie = row.get("sie_dimension");
        return new CodePart(
                row.get("dimension").word(Dimension.class),
                row.get("name").text(),
                min,
                max,
                LedgerCode.beginnings(row.get("required_for")),
                sie.isGiven() ? sie.whole(1, SIE_DIMENSION_MAX) : null,
                row.source());
    }

    private static Years years(CsvRow row) {
        var from = row.get("from").isGiven() ? (Integer) row.get("from").year() : null;
        var until = row.get("until").isGiven() ? (Integer) row.get("until").year() : null;
        if (from != null && until != null && until < from) {
            row.refuse("until", Mistake.UNTIL_BEFORE_FROM, until.toString(), from.toString());
        }
        return new Years(from, until);
    }

    /** A code has one unit a year. */
    private static void findOverlaps(List<ResponsibilityCentre> centres, Reading in) {
        var byCode = new HashMap<String, List<ResponsibilityCentre>>();
        for (var centre : centres) {
            var before = byCode.computeIfAbsent(centre.code(), _ -> new ArrayList<>());
            before.stream()
                    .filter(b -> b.years().overlaps(centre.years())
                            && !Objects.equals(b.years().from(), centre.years().from()))
                    .findFirst()
                    .ifPresent(b -> in.findings()
                            .add(
                                    Mistake.OVERLAPPING_YEARS,
                                    place(centre.source()),
                                    centre.code(),
                                    Integer.toString(b.source().line())));
            before.add(centre);
        }
    }

    private static Place place(SourceLine source) {
        return new Place(source.file(), source.line(), "from");
    }
}
