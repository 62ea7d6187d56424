package se.tertial.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Role;

/**
 * An example of each route, for whoever tries them all: something that exists, and for a form what is typed in it. A page
 * without variables but those of the unit and the round needs none. For another, add a line to {@link RouteExamples}.
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
     * Where a route leads.
     *
     * @param beginning of the route; the longest that fits counts
     * @param values what its variables are in turn; {@code <…>} stands for something of {@link RouteThings}
     * @param query more than the unit
     */
    record Place(String beginning, Town town, List<String> values, String query) {
        Place(String beginning, Town town, String... values) {
            this(beginning, town, List.of(values), "");
        }

        Place with(String other) {
            return new Place(beginning, town, values, other);
        }
    }

    /**
     * A form that is sent.
     *
     * @param route as in the table, and {@code deed} in words where a route does several things, else empty
     * @param page where the form stands, empty for one that stands nowhere
     * @param by role in the whole municipality of somebody to whom it is shown; null for whoever sends it, or the installation's
     *     administrator where there is no municipality
     * @param file sent with it, empty for none
     * @param before sent by others to have something to do it to, and {@code after} to undo it, at each try
     */
    record Form(
            String route,
            String deed,
            String page,
            @Nullable Role by,
            Map<String, String> typed,
            String file,
            List<Act> before,
            List<Act> after) {

        Form(String route, String page, @Nullable Role by, Map<String, String> typed) {
            this(route, "", page, by, typed, "", List.of(), List.of());
        }

        Form with(String otherFile) {
            return new Form(route, deed, page, by, typed, otherFile, before, after);
        }

        Form named(String otherDeed, List<Act> toBegin, List<Act> toEnd) {
            return new Form(route, otherDeed, page, by, typed, file, toBegin, toEnd);
        }
    }

    /** What somebody with a role in the whole municipality sends to the same address. */
    record Act(Role by, Map<String, String> fields) {}

    /**
     * @param shown the route as the table names it
     * @param form null for a page
     * @param alike why all roles get the same answer, empty when they do not
     */
    record Example(
            Town town, String shown, String path, @Nullable Form form, String alike) {}

    /** @param route as {@code GET /{kommun}/mal/{code}}; empty when its variables have no values or its form is not known */
    static List<Example> examples(String route) {
        var method = route.substring(0, route.indexOf(' '));
        var pattern = route.substring(route.indexOf(' ') + 1);
        var place = RouteExamples.PLACES.stream()
                .filter(one -> pattern.startsWith(one.beginning()))
                .reduce((one, other) ->
                        other.beginning().length() > one.beginning().length() ? other : one)
                .orElse(new Place("", Town.NORRTALJE));
        var path = path(pattern, place);
        if (path.isEmpty()) {
            return List.of();
        }
        var alike = RouteReasons.of(route);
        if (method.equals("GET")) {
            return List.of(new Example(place.town(), route, path.get(), null, alike));
        }
        return RouteExamples.FORMS.stream()
                .filter(form -> form.route().equals(pattern))
                .map(form -> new Example(
                        place.town(),
                        form.deed().isEmpty() ? route : route + ", " + form.deed(),
                        path.get(),
                        form,
                        alike))
                .toList();
    }

    private static Optional<String> path(String pattern, Place place) {
        var path = pattern;
        for (var value : place.values()) {
            path = path.replaceFirst("\\{(?!kommun})\\w+}", value);
        }
        path = common(path, place.town());
        if (path.replace("{kommun}", "").contains("{")) {
            return Optional.empty();
        }
        var query = place.query();
        if (pattern.startsWith("/{kommun}")) {
            query = "enhet=" + place.town().unit() + (query.isEmpty() ? "" : "&" + query);
        }
        return Optional.of(query.isEmpty() ? path : path + "?" + query);
    }

    /** Variables that mean the same in every route. */
    private static String common(String path, Town town) {
        return path.replaceAll("\\{(unit|del|enhet)}", town.unit())
                .replaceAll("\\{(round|tillfalle|omgang)}", town.round());
    }
}
