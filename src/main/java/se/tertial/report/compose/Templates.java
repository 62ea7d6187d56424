package se.tertial.report.compose;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.basics.Messages;

/**
 * Fills in {@code {year}}, {@code {year-1}}, {@code {month}}, {@code {Month}} (shortened), {@code {period}},
 * {@code {forecast}}, {@code {unit.name}}, {@code {goal.code}},
 * {@code {analysis}}, {@code {area.name}}, {@code {project.name}} and the like in headings, labels and keys. What is not known
 * stays as it is written, so that the mistake is seen.
 */
final class Templates {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z.]+)(-\\d)?}");

    private Templates() {}

    static String fill(String template, Map<String, String> values) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        return PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(value(place.group(1), place.group(2), place.group(), values)));
    }

    private static String value(
            String name, @org.jspecify.annotations.Nullable String back, String whole, Map<String, String> values) {
        var value = values.get(name);
        if (value == null) {
            return whole;
        }
        return back == null ? value : String.valueOf(Integer.parseInt(value) + Integer.parseInt(back));
    }

    static Map<String, String> values(Scope scope) {
        var values = new HashMap<String, String>();
        var round = scope.insight().round(scope.round());
        Messages words = scope.words();
        values.put("year", String.valueOf(scope.round().year()));
        values.put("month", words.text("month." + scope.round().month()));
        values.put("Month", words.text("month.short." + scope.round().month()));
        values.put("period", period(scope));
        values.put("forecast", round.forecastName().in(scope.language()));
        values.put("round", round.name().in(scope.language()));
        values.put("unit", scope.unit());
        scope.organisation().unit(scope.unit()).ifPresent(unit -> {
            values.put("unit.name", unit.name());
            values.put("unit.responsible", unit.responsibleName());
        });
        var goal = scope.goal();
        if (goal != null) {
            values.put("goal", goal.goal().code());
            values.put("goal.code", goal.goal().code());
            var number = scope.municipality().plan().number(goal.goal(), scope.language());
            values.put("goal.number", number);
            values.put("goal.place", String.valueOf(scope.municipality().plan().place(goal.goal())));
            values.put("goal.name", scope.municipality().plan().name(goal.goal(), scope.language()));
            values.put("goal.title", goal.goal().title());
        }
        analysed(scope, values);
        return values;
    }

    private static void analysed(Scope scope, Map<String, String> values) {
        switch (scope.analysis()) {
            case null -> {}
            case Analysis.OfArea(int number, var area) -> {
                values.put("analysis", String.valueOf(number));
                values.put("area", area.code());
                values.put("area.name", area.label());
            }
            case Analysis.OfProject(int number, var project) -> {
                values.put("analysis", String.valueOf(number));
                values.put("project", project.id());
                values.put("project.name", project.label());
            }
        }
    }

    /** As {@code januari–april 2024}; the year alone when it is whole. */
    static String period(Scope scope) {
        var words = scope.words();
        var year = scope.round().year();
        var month = scope.round().month();
        return switch (month) {
            case 12 -> String.valueOf(year);
            case 1 -> words.text("month.1") + " " + year;
            default -> words.text("month.1") + "–" + words.text("month." + month) + " " + year;
        };
    }
}
