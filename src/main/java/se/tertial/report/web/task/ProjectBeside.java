package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ProjectAmount.Kind;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Measure;
import se.tertial.report.forecast.MoneyText;
import se.tertial.report.task.ProjectForecast;
import se.tertial.report.web.Visit;

/** What stands beside the forecasts of a project: its budget, what it has cost, and what was forecast before. */
final class ProjectBeside {

    private static final long MAGNITUDE = 10;

    private final Visit visit;
    private final RoundCode round;
    private final MoneyText money;
    private final WorkWords words;
    private final Figures figures;

    ProjectBeside(Visit visit, RoundCode round, MoneyText money) {
        this.visit = visit;
        this.round = round;
        this.money = money;
        words = new WorkWords(visit.language());
        figures = new Figures(visit.insight(), visit.unit().code(), round, visit.language());
    }

    List<TaskFact> facts(ProjectForecast forecast) {
        var project = forecast.project();
        var facts = new ArrayList<TaskFact>();
        if (forecast.asked().contains(Kind.TOTAL_FORECAST)) {
            add(facts, "projects.total-budget", project, Measure.INVESTMENT_TOTAL_BUDGET);
            add(facts, "projects.accumulated", project, Measure.INVESTMENT_ACCUMULATED);
        }
        add(facts, "projects.year-budget", project, Measure.INVESTMENT_YEAR_BUDGET);
        add(facts, "projects.actual", project, Measure.INVESTMENT_ACTUAL);
        for (var kind : forecast.asked()) {
            before(project, kind)
                    .ifPresent(was -> facts.add(new TaskFact(
                            words.say(
                                    kind == Kind.TOTAL_FORECAST ? "projects.total-before" : "projects.year-before",
                                    visit.insight().round(was.knownIn()).name().in(visit.language())),
                            money.shown(was.amount(), visit.language()))));
        }
        var planned = project.plannedFinish();
        if (planned != null) {
            facts.add(new TaskFact(words.say("projects.planned"), planned.code()));
        }
        return facts;
    }

    private void add(List<TaskFact> facts, String label, Project project, Measure measure) {
        var figure = figures.resolve(FigureReference.of(measure, "project", project.id()));
        if (figure.value() != null) {
            facts.add(new TaskFact(words.say(label), figure.text()));
        }
    }

    /** What was said last of a project, in the round or before; of the year only in the same year. */
    Optional<Amount> last(Project project, Kind kind) {
        return said(project, kind, round.code() + "~").map(ProjectAmount::amount);
    }

    private Optional<ProjectAmount> before(Project project, Kind kind) {
        return said(project, kind, round.code());
    }

    private Optional<ProjectAmount> said(Project project, Kind kind, String before) {
        return visit.insight().municipality().ledger().projectAmounts().stream()
                .filter(amount -> amount.project().equals(project.id()) && amount.kind() == kind)
                .filter(amount -> amount.knownIn().code().compareTo(before) < 0)
                .filter(amount -> kind == Kind.TOTAL_FORECAST || amount.period().year() == round.year())
                .max(Comparator.comparing(ProjectAmount::knownIn));
    }

    /**
     * What looks like a slip: another sign, another magnitude, or less than has been spent already.
     *
     * @param isNew what stands as it was said is no slip of now, only perhaps overtaken by what has been spent
     */
    List<String> doubts(Project project, Kind kind, Amount amount, boolean isNew) {
        var isTotal = kind == Kind.TOTAL_FORECAST;
        var spent = amount(project, isTotal ? Measure.INVESTMENT_ACCUMULATED : Measure.INVESTMENT_ACTUAL);
        var usual = before(project, kind)
                .map(was -> Optional.of(money.rounded(was.amount())))
                .orElseGet(() ->
                        amount(project, isTotal ? Measure.INVESTMENT_TOTAL_BUDGET : Measure.INVESTMENT_YEAR_BUDGET));
        var label = isTotal ? "doubt.project.total" : "doubt.project.year";
        var doubts = new ArrayList<String>();
        usual.filter(was -> isNew && Long.signum(was.ore()) * Long.signum(amount.ore()) < 0)
                .ifPresent(was -> doubts.add("doubt.project.sign"));
        usual.filter(was -> isNew && was.ore() != 0 && isFar(was.ore(), amount.ore()))
                .ifPresent(was -> doubts.add("doubt.project.magnitude"));
        spent.filter(cost -> cost.ore() > 0
                        && amount.ore() >= 0
                        && money.rounded(amount).compareTo(cost) < 0)
                .ifPresent(cost -> doubts.add("doubt.project.less"));
        return doubts.stream()
                .map(doubt -> project.label() + ", " + words.say(label) + ": "
                        + words.say(
                                doubt,
                                money.shown((doubt.endsWith("less") ? spent : usual).orElseThrow(), visit.language())))
                .toList();
    }

    private static boolean isFar(long was, long now) {
        var one = Math.abs(was);
        var other = Math.abs(now);
        return other >= Math.multiplyExact(one, MAGNITUDE) || other > 0 && one >= Math.multiplyExact(other, MAGNITUDE);
    }

    /** In ledger sign, rounded as it is shown. */
    private Optional<Amount> amount(Project project, Measure measure) {
        var value = figures.resolve(FigureReference.of(measure, "project", project.id()))
                .value();
        return value == null ? Optional.empty() : money.parse(value.toPlainString());
    }
}
