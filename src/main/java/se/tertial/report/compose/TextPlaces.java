package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;
import se.tertial.report.figure.Insight;

/** Where an outline has texts, written or not, in the order of the report. */
public final class TextPlaces {

    private TextPlaces() {}

    public static List<TextPlace> of(
            Insight insight, Outline outline, String unit, RoundCode round, Language language) {
        var scope = Scope.of(insight, unit, round, language);
        return places(outline.items(), scope, scope.text(outline.title())).stream()
                .distinct()
                .toList();
    }

    private static List<TextPlace> places(List<Item> items, Scope scope, String heading) {
        var places = new ArrayList<TextPlace>();
        for (var item : items) {
            switch (item) {
                case Section(Text own, boolean _, List<Item> inner) ->
                    places.addAll(places(inner, scope, heading(own, scope, heading)));
                case Repeat repeat -> {
                    for (var each : Composer.repeated(repeat, scope)) {
                        places.addAll(places(repeat.items(), each, heading(repeat.heading(), each, heading)));
                    }
                }
                case Prose(String key) -> places.add(place(key, scope, heading));
                case Component _ -> {}
            }
        }
        return places;
    }

    private static String heading(Text own, Scope scope, String above) {
        var words = scope.text(own);
        return words.isEmpty() ? above : words;
    }

    private static TextPlace place(String key, Scope scope, String heading) {
        var goal = scope.goal();
        return new TextPlace(
                scope.unit(),
                Templates.fill(key, scope.values()),
                heading,
                goal == null ? null : goal.goal().code());
    }
}
