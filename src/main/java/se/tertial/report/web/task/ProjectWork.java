package se.tertial.report.web.task;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding;
import se.tertial.basics.Period;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ProjectAmount.Kind;
import se.tertial.report.Municipality;
import se.tertial.report.forecast.MoneyText;
import se.tertial.report.task.ProjectForecast;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.Link;

/** What the investment projects of a unit will come to, in all and in the year, and when they will be ready. */
final class ProjectWork implements Work {

    static final String TOTAL = "totalt";
    static final String OF_YEAR = "aret";
    static final String FINISH = "klart";
    private static final String AMOUNTS = "project-amounts.csv";
    private static final String PROJECTS = "projects.csv";

    private final Visit visit;
    private final WorkWords words;
    private final Card card;
    private final MoneyText money;
    private final List<ProjectForecast> forecasts;
    private final ProjectBeside beside;

    ProjectWork(Visit visit, Card card) {
        this.visit = visit;
        this.card = card;
        words = new WorkWords(visit.language());
        money = MoneyText.of(visit.model().money());
        beside = new ProjectBeside(visit, card.key().round(), money);
        var codes = Lines.codes(card);
        forecasts = ProjectForecast.of(visit.insight(), card.key().round()).stream()
                .filter(forecast -> codes.contains(forecast.project().id()))
                .toList();
    }

    private static String field(Kind kind, String project) {
        return Lines.name(kind == Kind.TOTAL_FORECAST ? TOTAL : OF_YEAR, project);
    }

    private Period.Year year() {
        return new Period.Year(card.key().round().year());
    }

    /** What was said last, until something else is. */
    @Override
    public SortedMap<String, String> stored() {
        var stored = new TreeMap<String, String>();
        for (var forecast : forecasts) {
            var project = forecast.project();
            for (var kind : forecast.asked()) {
                beside.last(project, kind)
                        .ifPresent(amount -> stored.put(field(kind, project.id()), money.typed(amount)));
            }
            var finish = project.forecastFinish();
            if (finish != null && asksFinish(forecast)) {
                stored.put(Lines.name(FINISH, project.id()), finish.code());
            }
        }
        return stored;
    }

    /** What is built in one year is ready in it. */
    private static boolean asksFinish(ProjectForecast forecast) {
        return forecast.asked().contains(Kind.TOTAL_FORECAST);
    }

    @Override
    public String note() {
        var sign = visit.model().money().revenuePositive() ? " " + words.say("projects.sign") : "";
        return words.say("unchanged") + sign;
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        return forecasts.stream().map(forecast -> line(forecast, typed)).toList();
    }

    private TaskGroup line(ProjectForecast forecast, Typed typed) {
        var fields = new ArrayList<TaskField>();
        var id = forecast.project().id();
        var unit = money.unit().symbol();
        for (var kind : forecast.asked()) {
            var label = kind == Kind.TOTAL_FORECAST
                    ? words.say("projects.total", unit)
                    : words.say("projects.year", year().year(), unit);
            fields.add(TaskField.of(typed, field(kind, id), label, TaskField.Kind.AMOUNT, "", ""));
        }
        if (asksFinish(forecast)) {
            var name = Lines.name(FINISH, id);
            fields.add(TaskField.of(typed, name, words.say("projects.finish"), TaskField.Kind.AMOUNT, "", ""));
        }
        return TaskGroup.line(forecast.project().label(), beside.facts(forecast), fields);
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        for (var forecast : forecasts) {
            for (var kind : forecast.asked()) {
                var field = field(kind, forecast.project().id());
                if (!typed.isGiven(field)) {
                    problems.put(field, words.say("problem.project-missing"));
                } else if (money.parse(typed.get(field)).isEmpty()) {
                    problems.put(field, words.say("problem.number"));
                }
            }
            var finish = Lines.name(FINISH, forecast.project().id());
            if (typed.isGiven(finish) && finish(typed.get(finish)).isEmpty()) {
                problems.put(finish, words.say("problem.finish"));
            }
        }
        return problems;
    }

    /** A year, or a month as {@code 2025-06}. */
    private static Optional<Period> finish(String typed) {
        if (typed.matches("(19|20)\\d{2}")) {
            return Optional.of(new Period.Year(Integer.parseInt(typed)));
        }
        return typed.matches("(19|20)\\d{2}-(0[1-9]|1[0-2])")
                ? Optional.of(new Period.Month(YearMonth.parse(typed)))
                : Optional.empty();
    }

    @Override
    public List<String> doubts(Typed typed) {
        var doubts = new ArrayList<String>();
        var stored = stored();
        for (var forecast : forecasts) {
            for (var kind : forecast.asked()) {
                var field = field(kind, forecast.project().id());
                var isNew = !typed.get(field).equals(stored.get(field));
                money.parse(typed.get(field))
                        .ifPresent(amount -> doubts.addAll(beside.doubts(forecast.project(), kind, amount, isNew)));
            }
        }
        return doubts;
    }

    @Override
    public Object seen(Municipality municipality) {
        var codes = Lines.codes(card);
        return List.of(
                municipality.ledger().projectAmounts().stream()
                        .filter(amount -> codes.contains(amount.project()) && isHere(amount))
                        .toList(),
                municipality.ledger().projects().stream()
                        .filter(project -> codes.contains(project.id()))
                        .toList());
    }

    private boolean isHere(ProjectAmount amount) {
        return amount.knownIn().equals(card.key().round())
                && amount.period().equals(year())
                && (amount.kind() == Kind.TOTAL_FORECAST || amount.kind() == Kind.YEAR_FORECAST);
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var amounts = now.ledger().projectAmounts();
        var projects = now.ledger().projects();
        for (var forecast : forecasts) {
            var id = forecast.project().id();
            for (var kind : forecast.asked()) {
                var amount = money.parse(typed.get(field(kind, id))).orElseThrow();
                amounts = Rows.with(
                        amounts,
                        one -> isHere(one)
                                && one.kind() == kind
                                && one.project().equals(id),
                        line -> Optional.of(made(id, kind, amount, line)));
            }
            if (asksFinish(forecast)) {
                var finish = finish(typed.get(Lines.name(FINISH, id))).orElse(null);
                projects = projects.stream()
                        .map(project -> project.id().equals(id) ? ready(project, finish) : project)
                        .toList();
            }
        }
        return now.with(now.ledger().withProjects(projects, amounts));
    }

    private ProjectAmount made(String id, Kind kind, Amount amount, int line) {
        return new ProjectAmount(id, kind, year(), card.key().round(), amount, new SourceLine(AMOUNTS, line));
    }

    private static Project ready(Project project, @Nullable Period finish) {
        return Objects.equals(project.forecastFinish(), finish) ? project : project.readyBy(finish);
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        var file = finding.place().file();
        return forecasts.stream()
                .map(forecast -> forecast.project().id())
                .filter(id -> line.startsWith(id + ","))
                .filter(_ -> file.equals(AMOUNTS) || file.equals(PROJECTS))
                .map(id -> file.equals(PROJECTS)
                        ? Lines.name(FINISH, id)
                        : Lines.name(line.startsWith(id + ",year-forecast,") ? OF_YEAR : TOTAL, id))
                .findFirst();
    }

    @Override
    public Optional<Link> more() {
        return Optional.of(new Link(
                words.say("projects.open"),
                visit.place("investeringar")
                        .with(Visit.UNIT, card.key().of())
                        .with(Visit.ROUND, card.key().round().code())));
    }
}
