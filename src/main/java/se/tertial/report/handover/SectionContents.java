package se.tertial.report.handover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.AssignmentState;
import se.tertial.assessment.Overriding;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.HandedItem.Kind;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Language;
import se.tertial.basics.NumberText;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.indicators.Observation;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.plan.Assignment;
import se.tertial.plan.FollowedIndicator;
import se.tertial.plan.SteeringModel;
import se.tertial.report.Municipality;
import se.tertial.report.task.Tasks;

/**
 * What units have given in rounds, section by section: what is handed in, compared with the time before, and locked. The unit is the
 * one that answers for it, as in {@link Tasks}.
 */
public final class SectionContents {

    /** A section of a unit in a round. */
    public record Place(RoundCode round, String unit, Section section) {}

    private record Followed(String indicator, String unit) {}

    private final Map<Place, List<HandedItem>> contents = new LinkedHashMap<>();
    private final Set<RoundCode> rounds;
    private final Municipality municipality;
    private final Map<Followed, String> responsible = new HashMap<>();

    private SectionContents(Municipality municipality, Set<RoundCode> rounds) {
        this.municipality = municipality;
        this.rounds = rounds;
        for (FollowedIndicator followed : municipality.plan().followed()) {
            responsible.put(new Followed(followed.indicator(), followed.unit()), followed.responsible());
        }
        indicators();
        assignments();
        money();
        texts();
        new ControlContents(municipality, this::add).gather();
    }

    public static SectionContents of(Municipality municipality, Set<RoundCode> rounds) {
        return new SectionContents(municipality, rounds);
    }

    public List<HandedItem> at(Place place) {
        return List.copyOf(contents.getOrDefault(place, List.of()));
    }

    /** Places of which the other says something else. */
    public Set<Place> differingFrom(SectionContents other) {
        return Stream.concat(contents.keySet().stream(), other.contents.keySet().stream())
                .filter(place -> !at(place).equals(other.at(place)))
                .collect(Collectors.toSet());
    }

    private void add(@Nullable RoundCode round, String unit, Section section, HandedItem item) {
        if (round != null && rounds.contains(round)) {
            contents.computeIfAbsent(new Place(round, unit, section), _ -> new ArrayList<>())
                    .add(item);
        }
    }

    private void indicators() {
        for (Observation one : municipality.indicators().observations()) {
            var value = one.value();
            ofIndicator(
                    one.reportedIn(),
                    Kind.VALUE,
                    one.indicator(),
                    one.unit(),
                    one.period().code(),
                    value == null ? one.absence() : number(value));
        }
        var assessment = municipality.assessment();
        assessment
                .forecasts()
                .forEach(one -> ofIndicator(
                        one.round(),
                        Kind.FORECAST,
                        one.indicator(),
                        one.unit(),
                        Integer.toString(one.year()),
                        number(one.value())));
        assessment
                .comments()
                .forEach(one -> ofIndicator(one.round(), Kind.COMMENT, one.indicator(), one.unit(), "", one.text()));
        for (var one : assessment.overridings()) {
            var kind = one.aspect() == Overriding.Aspect.RATING ? Kind.RATING : Kind.TREND;
            var text = sign(one) + ": " + one.reason();
            if (one.subject() == Overriding.Subject.INDICATOR) {
                ofIndicator(one.round(), kind, one.key(), one.unit(), "", text);
            } else {
                add(one.round(), one.unit(), Section.GOALS, new HandedItem(kind, one.key(), "", text));
            }
        }
    }

    /** The unit is named when another answers for the value. */
    private void ofIndicator(RoundCode round, Kind kind, String indicator, String unit, String detail, String text) {
        var doer = responsible.getOrDefault(new Followed(indicator, unit), unit);
        var of = doer.equals(unit) ? detail : (unit + " " + detail).strip();
        add(round, doer, Section.GOALS, new HandedItem(kind, indicator, of, text));
    }

    private String sign(Overriding overriding) {
        var model = municipality.plan().model();
        var signs = Stream.concat(model.ratings().entrySet().stream(), model.trends().entrySet().stream());
        return signs.filter(entry -> Word.of((Enum<?>) entry.getKey()).equals(overriding.value()))
                .map(entry -> entry.getValue().label().in(Language.SV))
                .findFirst()
                .orElse(overriding.value());
    }

    private void assignments() {
        var known = byCode(municipality.plan().assignments(), Assignment::code);
        for (AssignmentState state : municipality.assessment().assignmentStates()) {
            var assignment = known.get(state.assignment());
            if (assignment != null) {
                var item = new HandedItem(Kind.STATE, state.assignment(), "", text(state));
                add(state.round(), assignment.responsible(), Section.ASSIGNMENTS, item);
            }
        }
    }

    private String text(AssignmentState state) {
        var model = municipality.plan().model();
        var status = model.statuses().stream()
                .filter(one -> one.code().equals(state.status()))
                .map(one -> one.label().in(Language.SV));
        var completion = model.completions().stream()
                .filter(one -> one.code().equals(state.completion()))
                .map(one -> one.label().in(Language.SV));
        var day = state.due();
        var due = day == null ? Stream.<String>of() : Stream.of(day.toString());
        var standing =
                Stream.of(status, completion, due).flatMap(Function.identity()).collect(Collectors.joining(" · "));
        return state.comment().isEmpty() ? standing : standing + "\n" + state.comment();
    }

    private void money() {
        for (OperatingAmount one : municipality.ledger().operating()) {
            if (one.kind() == OperatingAmount.Kind.FORECAST) {
                var area = one.area() == null ? "" : one.area();
                var detail = (area + " " + one.period().code()).strip();
                var item = new HandedItem(
                        Kind.MONEY, one.line(), detail, number(one.amount().kronor()));
                add(one.knownIn(), one.unit(), Section.MONEY, item);
            }
        }
        var projects = byCode(municipality.ledger().projects(), Project::id);
        for (ProjectAmount one : municipality.ledger().projectAmounts()) {
            var project = projects.get(one.project());
            var isForecast =
                    one.kind() == ProjectAmount.Kind.TOTAL_FORECAST || one.kind() == ProjectAmount.Kind.YEAR_FORECAST;
            if (project != null && isForecast) {
                var detail = Word.of(one.kind());
                var item = new HandedItem(
                        Kind.PROJECT, one.project(), detail, number(one.amount().kronor()));
                add(one.knownIn(), project.unit(), Section.MONEY, item);
            }
        }
    }

    private void texts() {
        SteeringModel model = municipality.plan().model();
        municipality.publications().texts().forEach(text -> {
            var section = Tasks.sectionOfText(model, text.key());
            add(text.round(), text.unit(), section, new HandedItem(Kind.TEXT, text.key(), "", text.markdown()));
        });
    }

    private static String number(BigDecimal value) {
        return NumberText.of(value, Language.SV);
    }

    static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity(), (first, _) -> first));
    }
}
