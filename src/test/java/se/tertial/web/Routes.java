package se.tertial.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An example of each route, for whoever tries them all. A route without variables but those below needs none: its example is
 * the page of the unit. For another, add a line to EXAMPLES.
 */
final class Routes {

    private Routes() {}

    /** A sample municipality, there twice: closed, and open under another code. */
    enum Town {
        NORRTALJE("norrtalje", "2024-04", "ksk", "sbk"),
        MJOLBY("mjolby", "2023-12", "ks", "sbn");

        private final String sample;
        private final String round;
        private final String unit;
        private final String otherUnit;

        Town(String sample, String round, String unit, String otherUnit) {
            this.sample = sample;
            this.round = round;
            this.unit = unit;
            this.otherUnit = otherUnit;
        }

        String sample() {
            return sample;
        }

        String closed() {
            return sample + "-stangd";
        }

        String open() {
            return sample + "-oppen";
        }

        String round() {
            return round;
        }

        /** That the examples are of. */
        String unit() {
            return unit;
        }

        /** Neither above it nor below. */
        String otherUnit() {
            return otherUnit;
        }
    }

    /**
     * @param isThere whether somebody must get through: not so for what is there only in the middle of some work, as while a
     *     file is being read or when a report is adopted
     */
    record Example(Town town, String method, String path, Map<String, String> fields, boolean isThere) {}

    /** Beginning of the route, and what its variables are in turn. The longest beginning that fits counts. */
    private record Given(String beginning, Town town, List<String> values, String query, boolean isThere) {
        Given(String beginning, Town town, String... values) {
            this(beginning, town, List.of(values), "", true);
        }

        Given with(String other) {
            return new Given(beginning, town, values, other, isThere);
        }

        Given notThere() {
            return new Given(beginning, town, values, query, false);
        }
    }

    private static final String NO_FILE = "0".repeat(32);

    private static final List<Given> EXAMPLES = List.of(
            new Given("/sprak", Town.NORRTALJE, "sv"),
            new Given("/css", Town.NORRTALJE, "0"),
            new Given("/js", Town.NORRTALJE, "0"),
            new Given("/granska/{id}", Town.NORRTALJE, NO_FILE, "1").notThere(),
            new Given("/granska/{id}/fynd", Town.NORRTALJE, NO_FILE, "html").notThere(),
            new Given("/{kommun}/mal/{code}", Town.NORRTALJE, "1.1"),
            new Given("/{kommun}/indikatorer/{code}", Town.NORRTALJE, "soliditet"),
            new Given("/{kommun}/uppdrag/{code}", Town.NORRTALJE, "u-1.2-1"),
            new Given("/{kommun}/varifran", Town.NORRTALJE)
                    .with("figur=goals.count+rating%3Dmet+round%3D2024-04+unit%3Dksk"),
            new Given("/{kommun}/investeringar/{id}", Town.NORRTALJE, "17031"),
            new Given("/{kommun}/omgangar/{tillfalle}/{del}/paminn", Town.NORRTALJE).notThere(),
            new Given("/{kommun}/faststallda", Town.NORRTALJE, "ksk", "2024-04", "delarsrapport", "1", "rapport.pdf")
                    .notThere(),
            new Given(
                            "/{kommun}/faststallda/{unit}/{round}/{outline}/{issue}/jamfor/{ending}",
                            Town.NORRTALJE,
                            "ksk",
                            "2024-04",
                            "delarsrapport",
                            "2",
                            "docx")
                    .with("med=1")
                    .notThere(),
            new Given("/{kommun}/rapporter/{unit}/{round}/jamfor/{ending}", Town.NORRTALJE, "ksk", "2024-04", "html")
                    .with("med=2024-02"),
            new Given("/{kommun}/inlamning", Town.NORRTALJE, "2024-04", "ksk", "goals").notThere(),
            new Given("/{kommun}/mina-uppgifter/{round}", Town.NORRTALJE, "2024-04").notThere(),
            new Given("/{kommun}/sok", Town.NORRTALJE).with("q=soliditet"),
            new Given("/{kommun}/{sida}/{kod}", Town.MJOLBY, "risker", "r1"),
            new Given("/{kommun}/ekonomi/beslut", Town.MJOLBY, "tillagg-2023"),
            new Given("/{kommun}/ekonomi/verifikation", Town.NORRTALJE).notThere(),
            new Given("/{kommun}/ekonomi/inlasning/{number}", Town.NORRTALJE, "1").notThere(),
            new Given("/{kommun}/ekonomi/inlasning/prov", Town.NORRTALJE, NO_FILE).notThere(),
            new Given("/{kommun}/rapporter", Town.NORRTALJE, "ksk", "2024-04", "json"),
            new Given(
                    "/{kommun}/rapporter/{unit}/{round}/texter",
                    Town.NORRTALJE,
                    "ksk",
                    "2024-04",
                    "ksk",
                    "avvikande-bedomningar"),
            new Given("/{kommun}/arenden", Town.MJOLBY, "uppfoljning-2023", "tjansteskrivelse.docx"),
            new Given("/{kommun}/styrmodell", Town.NORRTALJE, "mal", "1"),
            new Given("/{kommun}/dispositioner", Town.NORRTALJE, "delarsrapport", "1").notThere());

    /** What forms must hold to be looked at at all; of no meaning, so that nothing is changed. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("ar", "1900"),
            Map.entry("minns", "x"),
            Map.entry("del", "x"),
            Map.entry("gor", "x"),
            Map.entry("rad", "0"),
            Map.entry("fynd", "x"),
            Map.entry("skal", "x"),
            Map.entry("text", "x"),
            Map.entry("sett", "x"),
            Map.entry("brev", "0"),
            Map.entry("steg", "x"),
            Map.entry("sedd", "0"));

    /** Variables that mean the same in every route. */
    private static String common(String path, Town town) {
        return path.replaceAll("\\{(unit|del|enhet)}", town.unit())
                .replaceAll("\\{(round|tillfalle|omgang)}", town.round());
    }

    /** @param route as {@code GET /{kommun}/mal/{code}}; empty when its variables have no values */
    static Optional<Example> example(String route) {
        var method = route.substring(0, route.indexOf(' '));
        var pattern = route.substring(route.indexOf(' ') + 1);
        var given = EXAMPLES.stream()
                .filter(one -> pattern.startsWith(one.beginning()))
                .reduce((one, other) ->
                        other.beginning().length() > one.beginning().length() ? other : one)
                .orElse(new Given("", Town.NORRTALJE));
        var path = pattern;
        for (var value : given.values()) {
            path = path.replaceFirst("\\{(?!kommun})\\w+}", value);
        }
        path = common(path, given.town());
        if (path.replace("{kommun}", "").contains("{")) {
            return Optional.empty();
        }
        var isOfMunicipality = pattern.startsWith("/{kommun}");
        var query = given.query();
        if (isOfMunicipality) {
            query = "enhet=" + given.town().unit() + (query.isEmpty() ? "" : "&" + query);
        }
        return Optional.of(new Example(
                given.town(), method, query.isEmpty() ? path : path + "?" + query, FIELDS, given.isThere()));
    }
}
