package se.tertial.report.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.Golden;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.assessment.AssignmentState;
import se.tertial.assessment.Overriding;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.folder.GeneratedMunicipality;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.plan.Plan;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.plan.SteeringModel.Rules;
import se.tertial.plan.SteeringModel.Rules.CommentOn;
import se.tertial.report.Municipality;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;
import se.tertial.report.review.Review;
import se.tertial.report.review.ReviewFinding;
import se.tertial.report.review.ReviewScope;

class TasksTest {

    private static final RoundCode APRIL = new RoundCode("2024-04");
    private static final int SEEDS = 12;

    private static final Document UNREAD =
            new Document(new Document.Front("", "", "", "", "", "", "", "", "", ""), List.of());

    @ParameterizedTest
    @MethodSource("rounds")
    void whatThereIsToDoInASampleRound(String municipality, String round) {
        var tasks = Tasks.of(SampleInsight.of(municipality), new RoundCode(round));
        var said = tasks.units().stream()
                .map(unit -> "# " + unit + "\n"
                        + tasks.of(unit).stream().map(TasksTest::line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.compare("report/task/%s-%s.txt".formatted(municipality, round), said);
    }

    static Stream<Arguments> rounds() {
        return Stream.of(
                Arguments.of("norrtalje", "2024-04"),
                Arguments.of("mjolby", "2023-12"),
                Arguments.of("askersund", "2024-08"));
    }

    private static String line(Task task) {
        var state = task.isGiven() ? "given" : (task.required() ? "REQUIRED " : "wanted ") + task.lacks();
        return "%s %s %s – %s: %s"
                .formatted(
                        task.section().code(),
                        task.key().kind().code(),
                        task.key().subject(),
                        task.title().sv(),
                        state);
    }

    /** The report of that April lacks one value, and so it is the only one that is still to be given. */
    @Test
    void nothingElseIsLeftToGiveInARoundThatWasReported() {
        var left = Tasks.of(SampleInsight.norrtalje(), APRIL).all().stream()
                .filter(task -> task.required() && !task.isGiven())
                .filter(task -> !task.key().of().equals("kommun"))
                .map(task -> task.key().toString());
        assertThat(left)
                .containsExactly(
                        "observation/ekonomi/ksk/budgetfoljsamhet-namnd",
                        "forecast/ekonomi/ksk/budgetfoljsamhet-namnd");
    }

    @Test
    void whatTheModelWantsCommentedIsNotDoneWithout() {
        var april = SampleInsight.norrtalje().municipality();
        var silent = april.with(new AssessmentFacts(
                april.assessment().rounds(),
                april.assessment().forecasts(),
                List.of(),
                april.assessment().overridings(),
                april.assessment().assignmentStates().stream()
                        .map(s -> new AssignmentState(
                                s.assignment(),
                                s.round(),
                                s.status(),
                                s.completion(),
                                s.due(),
                                s.commentDate(),
                                "",
                                s.source()))
                        .toList()));
        assertThat(uncommented(silent, List.of())).isEmpty();
        assertThat(uncommented(silent, List.of(CommentOn.DEVIATING)))
                .isNotEmpty()
                .allMatch(key -> key.kind() == Kind.ASSIGNMENT);
        assertThat(uncommented(silent, List.of(CommentOn.NOT_MET)))
                .isNotEmpty()
                .allMatch(key -> key.kind() == Kind.COMMENT);
        assertThat(uncommented(silent, List.of(CommentOn.values())).size())
                .isGreaterThan(uncommented(silent, List.of(CommentOn.NOT_MET)).size());
    }

    private static List<TaskKey> uncommented(Municipality municipality, List<CommentOn> commentOn) {
        var r = municipality.plan().model().rules();
        var rules = new Rules(
                r.ratingOf(),
                r.trendOf(),
                r.trendTolerance(),
                r.evaluatedShareMin(),
                r.metShareMin(),
                r.onPlanShareMin(),
                r.goalTrend(),
                commentOn);
        var insight = new Insight(with(municipality, municipality.plan().model().lines(), rules));
        return Tasks.of(insight, APRIL).all().stream()
                .filter(task -> task.required() && task.lacks().contains(Lack.COMMENT))
                .map(Task::key)
                .toList();
    }

    @Test
    void everythingTheReviewMissesIsATask() {
        for (var municipality : SampleInsight.all()) {
            for (var seed = 0; seed < SEEDS; seed++) {
                holds(new Insight(thinned(SampleInsight.of(municipality).municipality(), seed)));
            }
        }
    }

    @Test
    void andSoItIsOfAMunicipalityNobodyWouldThinkOf() {
        IntStream.range(0, SEEDS).forEach(seed -> holds(new Insight(withPlainLines(GeneratedMunicipality.of(seed)))));
    }

    private static void holds(Insight insight) {
        for (var round : insight.municipality().assessment().rounds()) {
            var tasks = Tasks.of(insight, round.code());
            for (var report : RoundReport.of(insight.municipality(), round.code())) {
                var scope =
                        new ReviewScope(insight, report.outline(), report.unit(), round.code(), UNREAD, Language.SV);
                for (var finding : Review.of(scope)) {
                    lack(finding)
                            .ifPresent(lack -> assertThat(tasks.all())
                                    .as(
                                            "%s %s of %s",
                                            finding.code(), finding.place().key(), report.unit())
                                    .anyMatch(task ->
                                            task.required() && task.lacks().contains(lack) && isAbout(task, finding)));
                }
            }
            everyTaskIsSomebodys(insight, tasks);
        }
    }

    /** Nothing falls between two units, and nothing is done twice. */
    private static void everyTaskIsSomebodys(Insight insight, Tasks tasks) {
        var organisation = insight.municipality().organisation();
        var ofUnits = organisation.units().stream()
                .flatMap(unit -> tasks.of(unit.code()).stream())
                .toList();
        assertThat(ofUnits).containsExactlyInAnyOrderElementsOf(tasks.all());
        assertThat(ofUnits).extracting(Task::key).doesNotHaveDuplicates();
        assertThat(ofUnits).allMatch(task -> tasks.find(task.key()).equals(Optional.of(task)));
        assertThat(ofUnits)
                .extracting(task -> TaskKey.parse(task.key().toString()))
                .containsExactlyElementsOf(
                        ofUnits.stream().map(Task::key).map(Optional::of).toList());
    }

    private static Optional<Lack> lack(ReviewFinding finding) {
        return switch (finding.code()) {
            case "value-missing" -> Optional.of(Lack.VALUE);
            case "assignment-untold" -> Optional.of(Lack.STATE);
            case "goal-without-analysis", "text-missing", "unexplained-variance", "unexplained-forecast" ->
                Optional.of(Lack.TEXT);
            case "reason-missing" -> Optional.of(Lack.REASON);
            default -> Optional.empty();
        };
    }

    private static boolean isAbout(Task task, ReviewFinding finding) {
        return switch (finding.place()) {
            case ReviewFinding.OfIndicator(String indicator, String unit) ->
                task.key().subject().equals(unit + "/" + indicator);
            case ReviewFinding.OfAssignment(String assignment) ->
                task.key().kind() == Kind.ASSIGNMENT && task.key().code().equals(assignment);
            case ReviewFinding.OfGoal(String goal, String unit) ->
                task.key().kind() == Kind.GOAL_RATING && task.key().subject().equals(unit + "/" + goal);
            case ReviewFinding.OfText(String unit, String text, String _) ->
                task.key().kind() == Kind.TEXT && task.key().subject().equals(unit + "/" + text);
            case ReviewFinding.OfMoney _ -> false;
        };
    }

    /** Its lines may be sums of each other, which nobody can add up. */
    private static Municipality withPlainLines(Municipality generated) {
        var model = generated.plan().model();
        var lines = model.lines().stream()
                .map(l -> new ReportLine(l.code(), l.label(), List.of(), "", l.isRevenue(), l.accounts()))
                .toList();
        return with(generated, lines, model.rules());
    }

    private static Municipality with(Municipality municipality, List<ReportLine> lines, Rules rules) {
        var plan = municipality.plan();
        var m = plan.model();
        var model = new SteeringModel(
                m.levels(),
                m.assignmentKinds(),
                m.statuses(),
                m.completions(),
                m.indicatorRoles(),
                m.ratings(),
                m.trends(),
                m.absent(),
                lines,
                m.money(),
                rules,
                m.explained(),
                m.control());
        return municipality.with(new Plan(model, plan.goals(), plan.followed(), plan.targets(), plan.assignments()));
    }

    /** With about half of what was told taken away, and half of the reasons cut short. */
    private static Municipality thinned(Municipality whole, long seed) {
        var random = new Random(seed);
        Predicate<Object> half = _ -> random.nextBoolean();
        var facts = whole.indicators();
        var said = whole.assessment();
        var texts = whole.publications().texts().stream().filter(half).toList();
        return whole.with(new IndicatorFacts(
                        facts.indicators(),
                        facts.earlierNames(),
                        facts.observations().stream().filter(half).toList()))
                .with(new AssessmentFacts(
                        said.rounds(),
                        said.forecasts().stream().filter(half).toList(),
                        said.comments(),
                        said.overridings().stream()
                                .map(o -> half.test(o) ? o : cutShort(o))
                                .toList(),
                        said.assignmentStates().stream().filter(half).toList()))
                .with(whole.publications().withTexts(texts));
    }

    private static Overriding cutShort(Overriding o) {
        return new Overriding(o.subject(), o.key(), o.unit(), o.round(), o.aspect(), o.value(), "Nej", o.source());
    }
}
