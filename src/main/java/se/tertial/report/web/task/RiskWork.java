package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.RiskAssessment;
import se.tertial.assessment.control.RiskStanding;
import se.tertial.basics.Finding;
import se.tertial.basics.SourceLine;
import se.tertial.plan.control.ControlModel;
import se.tertial.plan.control.ControlModel.Step;
import se.tertial.report.Municipality;
import se.tertial.report.figure.Judgements;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;
import se.tertial.ui.Status;

/** How the risks of a unit are judged. What was judged last stands in the fields: nothing new is one press of a button. */
final class RiskWork implements Work {

    private static final String FILE = "risk-assessments.csv";
    private static final String LIKELIHOOD = "likelihood";
    private static final String IMPACT = "impact";
    private static final String REASON = "reason";

    private final Visit visit;
    private final WorkWords words;
    private final Card card;
    private final ControlModel model;
    private final List<RiskStanding> risks;

    RiskWork(Visit visit, Card card) {
        this.visit = visit;
        this.card = card;
        words = new WorkWords(visit.language());
        model = visit.model().control();
        var codes = Lines.codes(card);
        risks = visit.insight().control(card.key().round()).risks(card.key().of()).stream()
                .filter(standing -> codes.contains(standing.risk().code()))
                .toList();
    }

    @Override
    public SortedMap<String, String> stored() {
        var stored = new TreeMap<String, String>();
        for (var standing : risks) {
            var code = standing.risk().code();
            var assessment = standing.assessment();
            if (assessment != null) {
                stored.put(Lines.name(LIKELIHOOD, code), Integer.toString(assessment.likelihood()));
                stored.put(Lines.name(IMPACT, code), Integer.toString(assessment.impact()));
                if (isHere(assessment) && !assessment.reason().isEmpty()) {
                    stored.put(Lines.name(REASON, code), assessment.reason());
                }
            }
        }
        return stored;
    }

    private boolean isHere(RiskAssessment assessment) {
        return assessment.round().equals(card.key().round());
    }

    @Override
    public String note() {
        return words.say("unchanged");
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        return risks.stream().map(standing -> line(standing, typed)).toList();
    }

    private TaskGroup line(RiskStanding standing, Typed typed) {
        var code = standing.risk().code();
        var before = before(standing);
        return TaskGroup.line(
                standing.risk().title(),
                beside(standing, before),
                List.of(
                        TaskField.choice(
                                typed,
                                Lines.name(LIKELIHOOD, code),
                                words.say("risks.likelihood"),
                                steps(model.likelihoods()),
                                ""),
                        TaskField.choice(
                                typed, Lines.name(IMPACT, code), words.say("risks.impact"), steps(model.impacts()), ""),
                        TaskField.note(
                                typed,
                                Lines.name(REASON, code),
                                words.say("risks.reason"),
                                before.map(RiskAssessment::reason).orElse(""))));
    }

    private Optional<RiskAssessment> before(RiskStanding standing) {
        var now = standing.assessment();
        return Optional.ofNullable(now != null && isHere(now) ? standing.before() : now);
    }

    private List<TaskFact> beside(RiskStanding standing, Optional<RiskAssessment> before) {
        var facts = new ArrayList<TaskFact>();
        before.ifPresent(was -> facts.add(new TaskFact(
                words.say("before", visit.insight().round(was.round()).name().in(visit.language())),
                said(was),
                model.levelOf(was.value())
                        .map(level -> new Status(
                                Judgements.mark(
                                        level.shown().symbol(), level.shown().tone()),
                                said(was) + ", " + level.shown().label().in(visit.language()))))));
        add(facts, "risks.consequence", standing.risk().consequence());
        add(facts, "risks.handling", standing.risk().handling());
        add(facts, "risks.owner", standing.risk().owner());
        return facts;
    }

    private void add(List<TaskFact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new TaskFact(words.say(label), text));
        }
    }

    private static String said(RiskAssessment was) {
        return "%d × %d = %d".formatted(was.likelihood(), was.impact(), was.value());
    }

    private List<Option> steps(List<Step> scale) {
        return words.withNone(
                words.say("choose"),
                scale.stream()
                        .map(step -> new Option(
                                Integer.toString(step.score()),
                                step.score() + " " + step.label().in(visit.language()),
                                false)));
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        for (var standing : risks) {
            findNone(typed, Lines.name(LIKELIHOOD, standing.risk().code()), model.likelihoods(), problems);
            findNone(typed, Lines.name(IMPACT, standing.risk().code()), model.impacts(), problems);
        }
        return problems;
    }

    private void findNone(Typed typed, String field, List<Step> scale, Map<String, String> problems) {
        if (scale.stream().noneMatch(step -> Integer.toString(step.score()).equals(typed.get(field)))) {
            problems.put(field, words.say("problem.choose"));
        }
    }

    @Override
    public Object seen(Municipality municipality) {
        return municipality.control().judgements().riskAssessments().stream()
                .filter(this::isOurs)
                .toList();
    }

    private boolean isOurs(RiskAssessment assessment) {
        return isHere(assessment) && Lines.codes(card).contains(assessment.risk());
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var told = now.control().judgements();
        var assessments = told.riskAssessments();
        for (var standing : risks) {
            var code = standing.risk().code();
            assessments = Rows.with(
                    assessments,
                    one -> isHere(one) && one.risk().equals(code),
                    line -> Optional.of(new RiskAssessment(
                            code,
                            card.key().round(),
                            Integer.parseInt(typed.get(Lines.name(LIKELIHOOD, code))),
                            Integer.parseInt(typed.get(Lines.name(IMPACT, code))),
                            typed.get(Lines.name(REASON, code)),
                            new SourceLine(FILE, line))));
        }
        return now.with(new ControlFacts(now.control().intentions(), told.withRisks(assessments)));
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        return finding.place().file().equals(FILE) ? Lines.field(card, finding, line) : Optional.empty();
    }

    @Override
    public Optional<Link> more() {
        return Optional.of(new Link(
                words.say("risks.open"),
                visit.place("risker")
                        .with(Visit.UNIT, card.key().of())
                        .with(Visit.ROUND, card.key().round().code())));
    }
}
