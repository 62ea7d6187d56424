package se.tertial.report.task;

import java.util.HashSet;
import java.util.Set;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Language;
import se.tertial.basics.Text;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.Explained;
import se.tertial.report.ProseText;
import se.tertial.report.compose.TextPlace;
import se.tertial.report.compose.TextPlaces;
import se.tertial.report.review.Review;

/** Texts that the reports have places for. */
final class TextTasks {

    private record Place(String unit, String key) {}

    private final Derivation all;
    private final Set<Place> written = new HashSet<>();

    private TextTasks(Derivation all) {
        this.all = all;
        all.municipality().publications().texts().stream()
                .filter(text ->
                        all.round().equals(text.round()) && !text.markdown().isBlank())
                .forEach(text -> written.add(place(text)));
    }

    private static Place place(ProseText text) {
        return new Place(text.unit(), text.key());
    }

    static void add(Derivation all) {
        var tasks = new TextTasks(all);
        all.reports().forEach(tasks::report);
    }

    /** Texts that explain variances belong to the money. */
    static Section section(SteeringModel model, String key) {
        return model.explained().stream().map(Explained::text).anyMatch(key::equals) ? Section.MONEY : Section.TEXTS;
    }

    private void report(RoundReport report) {
        var swedish = TextPlaces.of(all.insight(), report.outline(), report.unit(), all.round(), Language.SV);
        var english = TextPlaces.of(all.insight(), report.outline(), report.unit(), all.round(), Language.EN);
        for (var i = 0; i < swedish.size(); i++) {
            var place = swedish.get(i);
            var other = i < english.size() ? name(english.get(i), Language.EN) : "";
            var key = new TaskKey(Kind.TEXT, all.doer(place.unit()), place.unit(), place.key());
            all.standsIn(key, report);
            all.add(
                    key,
                    section(all.model(), place.key()),
                    new Text(name(place, Language.SV), other),
                    isRequired(place),
                    written.contains(new Place(place.unit(), place.key())),
                    Lack.TEXT);
        }
    }

    /** The texts of all goals may have the same heading; then the goal is named too. */
    private String name(TextPlace place, Language language) {
        if (place.goal() == null) {
            return place.heading();
        }
        var plan = all.municipality().plan();
        var goal = plan.goal(place.goal());
        return place.heading().contains(goal.title())
                ? place.heading()
                : place.heading() + ": " + plan.name(goal, language);
    }

    /** A text that explains variances is when there is a large one; all others are. */
    private boolean isRequired(TextPlace place) {
        var rules = all.model().explained().stream()
                .filter(rule -> rule.text().equals(place.key()))
                .toList();
        return rules.isEmpty()
                || rules.stream()
                        .anyMatch(rule -> Review.mustBeExplained(all.insight(), rule, place.unit(), all.round()));
    }
}
