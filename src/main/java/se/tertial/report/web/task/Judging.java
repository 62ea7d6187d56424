package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.Judged;
import se.tertial.assessment.Overriding;
import se.tertial.assessment.Overriding.Aspect;
import se.tertial.assessment.Overriding.Subject;
import se.tertial.basics.Finding;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Sign;
import se.tertial.plan.TrendMeaning;
import se.tertial.report.figure.Judgements;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Status;

/** Rating and trend: what the rule gives, and what a person says instead, with the reason. */
final class Judging {

    static final String RATING = "bedomning";
    static final String TREND = "trend";
    static final String REASON = "skal";
    private static final String FILE = "overridings.csv";

    private final Visit visit;
    private final WorkWords words;
    private final Subject subject;
    private final String key;
    private final String unit;
    private final Judged<RatingMeaning> rating;
    private final Judged<TrendMeaning> trend;

    Judging(
            Visit visit,
            Subject subject,
            String key,
            String unit,
            Judged<RatingMeaning> rating,
            Judged<TrendMeaning> trend) {
        this.visit = visit;
        this.words = new WorkWords(visit.language());
        this.subject = subject;
        this.key = key;
        this.unit = unit;
        this.rating = rating;
        this.trend = trend;
    }

    void store(SortedMap<String, String> stored) {
        store(stored, RATING, rating.overriding());
        store(stored, TREND, trend.overriding());
    }

    private static void store(SortedMap<String, String> stored, String field, @Nullable Overriding overriding) {
        if (overriding != null) {
            stored.put(field, overriding.value());
            stored.merge(REASON, overriding.reason(), (one, other) -> one.equals(other) ? one : one + "\n" + other);
        }
    }

    /** What stands, if nobody says otherwise. */
    List<TaskFact> facts() {
        var byRule = new ArrayList<TaskFact>();
        byRule.add(new TaskFact(words.say("rating.by-rule"), "", Optional.of(status(sign(rating.computed())))));
        byRule.add(new TaskFact(words.say("trend.by-rule"), "", Optional.of(status(sign(trend.computed())))));
        return byRule;
    }

    private Sign sign(RatingMeaning meaning) {
        return Judgements.sign(visit.model(), meaning);
    }

    private Sign sign(TrendMeaning meaning) {
        return Judgements.sign(visit.model(), meaning);
    }

    private Status status(Sign sign) {
        return new Status(Judgements.mark(sign), sign.label().in(visit.language()));
    }

    TaskGroup group(Typed typed) {
        var ratings = Arrays.stream(RatingMeaning.values()).map(m -> option(m, sign(m)));
        var trends = Arrays.stream(TrendMeaning.values()).map(m -> option(m, sign(m)));
        var none = words.say("rating.accept");
        var isOpen = typed.isGiven(RATING) || typed.isGiven(TREND) || typed.isGiven(REASON);
        return TaskGroup.under(
                words.say("rating.otherwise"),
                isOpen,
                List.of(
                        TaskField.choice(typed, RATING, words.say("rating"), words.withNone(none, ratings), ""),
                        TaskField.choice(typed, TREND, words.say("trend"), words.withNone(none, trends), ""),
                        TaskField.of(
                                typed,
                                REASON,
                                words.say("rating.reason"),
                                TaskField.Kind.WORDS,
                                words.say("rating.reason.hint"),
                                "")));
    }

    private Option option(Enum<?> meaning, Sign sign) {
        var label = (sign.symbol() + " " + sign.label().in(visit.language())).strip();
        return new Option(Word.of(meaning), label, false);
    }

    void findProblems(Typed typed, Map<String, String> problems) {
        var isOtherwise = typed.isGiven(RATING) || typed.isGiven(TREND);
        if (isOtherwise && !typed.isGiven(REASON)) {
            problems.put(REASON, words.say("problem.reason"));
        } else if (!isOtherwise && typed.isGiven(REASON)) {
            problems.put(RATING, words.say("problem.reason-of-nothing"));
        }
    }

    List<Overriding> seen(AssessmentFacts said) {
        return said.overridings().stream().filter(this::isHere).toList();
    }

    private boolean isHere(Overriding overriding) {
        return overriding.subject() == subject
                && overriding.key().equals(key)
                && overriding.unit().equals(unit)
                && overriding.round().equals(visit.round());
    }

    AssessmentFacts changed(AssessmentFacts said, Typed typed) {
        var overridings = with(said.overridings(), Aspect.RATING, typed.get(RATING), typed.get(REASON));
        overridings = with(overridings, Aspect.TREND, typed.get(TREND), typed.get(REASON));
        return new AssessmentFacts(
                said.rounds(), said.forecasts(), said.comments(), overridings, said.assignmentStates());
    }

    private List<Overriding> with(List<Overriding> all, Aspect aspect, String value, String reason) {
        return Rows.with(
                all,
                o -> isHere(o) && o.aspect() == aspect,
                line -> value.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Overriding(
                                subject, key, unit, visit.round(), aspect, value, reason, new SourceLine(FILE, line))));
    }

    Optional<String> field(Finding finding, String line) {
        var start = String.join(",", Word.of(subject), key, unit, visit.round().code(), "");
        if (!finding.place().file().equals(FILE) || !line.startsWith(start)) {
            return Optional.empty();
        }
        var aspect = line.substring(start.length()).split(",", 2)[0].toUpperCase(Locale.ROOT);
        return switch (finding.place().column()) {
            case "reason" -> Optional.of(REASON);
            default -> Optional.of(aspect.equals(Aspect.TREND.name()) ? TREND : RATING);
        };
    }
}
