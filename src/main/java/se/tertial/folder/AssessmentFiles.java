package se.tertial.folder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.AssignmentState;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorForecast;
import se.tertial.assessment.Overriding;
import se.tertial.assessment.Round;
import se.tertial.basics.Text;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.TrendMeaning;

/** Rounds, and what was said in them. */
final class AssessmentFiles {

    static final CsvFile<Round> ROUNDS = new CsvFile<>(
            "rounds.csv",
            List.of(
                    "round",
                    "name",
                    "name_en",
                    "forecast_name",
                    "forecast_name_en",
                    "cut_off",
                    "due",
                    "opens",
                    "due_section",
                    "due_department",
                    "due_office",
                    "due_committee"),
            List.of("opens", "due_section", "due_department", "due_office", "due_committee"),
            List.of("round"),
            codes -> codes.rounds,
            AssessmentFiles::round,
            r -> List.of(
                    r.code().code(),
                    r.name().sv(),
                    r.name().en(),
                    r.forecastName().sv(),
                    r.forecastName().en(),
                    Cell.of(r.cutOff()),
                    Cell.of(r.due()),
                    Cell.of(r.opens()),
                    Cell.of(r.earlier().get(Unit.Kind.SECTION)),
                    Cell.of(r.earlier().get(Unit.Kind.DEPARTMENT)),
                    Cell.of(r.earlier().get(Unit.Kind.OFFICE)),
                    Cell.of(r.earlier().get(Unit.Kind.COMMITTEE))));

    static final CsvFile<IndicatorForecast> FORECASTS = new CsvFile<>(
            "forecasts.csv",
            List.of("indicator", "unit", "year", "round", "value"),
            List.of("indicator", "unit", "year", "round"),
            null,
            (row, codes) -> new IndicatorForecast(
                    row.get("indicator").code(codes.indicators),
                    row.get("unit").code(codes.units),
                    row.get("year").year(),
                    row.get("round").round(codes.rounds),
                    row.get("value").number(),
                    row.source()),
            f -> List.of(f.indicator(), f.unit(), Cell.of(f.year()), f.round().code(), Cell.of(f.value())));

    static final CsvFile<IndicatorComment> COMMENTS = new CsvFile<>(
            "indicator-comments.csv",
            List.of("indicator", "unit", "round", "date", "text"),
            List.of("indicator", "unit", "round", "date"),
            null,
            (row, codes) -> new IndicatorComment(
                    row.get("indicator").code(codes.indicators),
                    row.get("unit").code(codes.units),
                    row.get("round").round(codes.rounds),
                    row.get("date").date(),
                    row.get("text").prose(codes),
                    row.source()),
            c -> List.of(c.indicator(), c.unit(), c.round().code(), Cell.of(c.date()), c.text()));

    static final CsvFile<AssignmentState> STATES = new CsvFile<>(
            "assignment-states.csv",
            List.of("assignment", "round", "status", "completion", "due", "comment_date", "comment"),
            List.of("assignment", "round"),
            null,
            AssessmentFiles::state,
            s -> List.of(
                    s.assignment(),
                    s.round().code(),
                    s.status(),
                    s.completion(),
                    Cell.of(s.due()),
                    s.comment().isEmpty() ? "" : Cell.of(s.commentDate()),
                    s.comment()));

    static final CsvFile<Overriding> OVERRIDINGS = new CsvFile<>(
            "overridings.csv",
            List.of("subject", "key", "unit", "round", "aspect", "value", "reason"),
            List.of("subject", "key", "unit", "round", "aspect"),
            null,
            AssessmentFiles::overriding,
            o -> List.of(
                    Word.of(o.subject()),
                    o.key(),
                    o.unit(),
                    o.round().code(),
                    Word.of(o.aspect()),
                    o.value(),
                    o.reason()));

    private AssessmentFiles() {}

    /** @param rounds already read, since other files refer to them */
    static AssessmentFacts read(List<Round> rounds, Reading in) {
        return new AssessmentFacts(
                rounds, FORECASTS.read(in), COMMENTS.read(in), OVERRIDINGS.read(in), STATES.read(in));
    }

    private static Round round(CsvRow row, Codes codes) {
        var round = new Round(
                row.get("round").newRound(),
                new Text(row.get("name").text(), row.get("name_en").optionalText()),
                new Text(
                        row.get("forecast_name").optionalText(),
                        row.get("forecast_name_en").optionalText()),
                row.get("cut_off").date(),
                row.get("due").date(),
                row.get("opens").dateOrNull(),
                earlier(row));
        codes.cutOffs.put(round.code().code(), round.cutOff());
        return round;
    }

    private static Map<Unit.Kind, LocalDate> earlier(CsvRow row) {
        var earlier = new EnumMap<Unit.Kind, LocalDate>(Unit.Kind.class);
        for (var kind : Unit.Kind.values()) {
            var day = kind == Unit.Kind.MUNICIPALITY
                    ? null
                    : row.get("due_" + Word.of(kind)).dateOrNull();
            if (day != null) {
                earlier.put(kind, day);
            }
        }
        return earlier;
    }

    /** A state without comment has no day of its own and gets the round's; see {@link AssignmentState}. */
    private static AssignmentState state(CsvRow row, Codes codes) {
        var round = row.get("round").round(codes.rounds);
        var comment = row.get("comment");
        var date = row.get("comment_date");
        if (date.isGiven() && !comment.isGiven()) {
            date.refuse(Mistake.DATE_WITHOUT_COMMENT);
        }
        var cutOff = Objects.requireNonNullElse(codes.cutOffs.get(round.code()), LocalDate.EPOCH);
        return new AssignmentState(
                row.get("assignment").code(codes.assignments),
                round,
                row.get("status").code(codes.statuses),
                Cell.of(row.get("completion").codeOrNull(codes.completions)),
                row.get("due").dateOrNull(),
                comment.isGiven() ? date.date() : cutOff,
                comment.optionalProse(codes),
                row.source());
    }

    private static Overriding overriding(CsvRow row, Codes codes) {
        var subject = row.get("subject").word(Overriding.Subject.class);
        var aspect = row.get("aspect").word(Overriding.Aspect.class);
        var subjects = switch (subject) {
            case INDICATOR -> codes.indicators;
            case GOAL -> codes.goals;
        };
        var values = switch (aspect) {
            case RATING -> Word.all(RatingMeaning.class);
            case TREND -> Word.all(TrendMeaning.class);
        };
        return new Overriding(
                subject,
                row.get("key").code(subjects),
                row.get("unit").code(codes.units),
                row.get("round").round(codes.rounds),
                aspect,
                row.get("value").oneOf(values).orElse(""),
                row.get("reason").text(),
                row.source());
    }
}
