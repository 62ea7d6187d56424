package se.tertial.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.access.Right;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.RiskAssessment;
import se.tertial.assessment.control.RiskStanding;
import se.tertial.basics.Finding;
import se.tertial.basics.SourceLine;
import se.tertial.plan.control.ControlIntentions;
import se.tertial.plan.control.ControlModel;
import se.tertial.plan.control.ControlModel.Step;
import se.tertial.plan.control.Risk;
import se.tertial.report.Municipality;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.ControlFormPage.Group;
import se.tertial.ui.Choice.Option;

/** A risk: how it is judged in a round; and what it says, for those who may change the plan. */
final class RiskForm implements ControlForm {

    private static final String RISKS = "risks.csv";
    private static final String ASSESSMENTS = "risk-assessments.csv";
    private static final String LIKELIHOOD = "likelihood";
    private static final String IMPACT = "impact";
    private static final String REASON = "reason";

    private final Visit visit;
    private final RiskStanding standing;
    private final ControlModel model;

    RiskForm(Visit visit, String code) {
        this.visit = visit;
        model = visit.model().control();
        standing = visit.insight().municipality().control().intentions().risks().stream()
                .filter(r -> r.code().equals(code))
                .flatMap(r -> visit.insight().control(visit.round()).risks(r.unit()).stream())
                .filter(r -> r.risk().code().equals(code))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.risk", code));
    }

    @Override
    public String unit() {
        return standing.risk().unit();
    }

    @Override
    public String title() {
        return standing.risk().title();
    }

    @Override
    public String[] path() {
        return new String[] {RiskComposition.PATH, standing.risk().code()};
    }

    @Override
    public String[] above() {
        return new String[] {visit.text("nav.risks"), RiskComposition.PATH};
    }

    private boolean mayChangeRisk() {
        return visit.may(Right.CHANGE_PLAN, unit());
    }

    @Override
    public Object seen(Municipality municipality) {
        return List.of(
                municipality.control().intentions().risks().stream()
                        .filter(this::isIt)
                        .toList(),
                municipality.control().judgements().riskAssessments().stream()
                        .filter(this::isHere)
                        .toList());
    }

    private boolean isIt(Risk risk) {
        return risk.code().equals(standing.risk().code());
    }

    private boolean isHere(RiskAssessment assessment) {
        return assessment.risk().equals(standing.risk().code())
                && assessment.round().equals(visit.round());
    }

    @Override
    public Map<String, String> stored() {
        var values = new HashMap<String, String>();
        var risk = standing.risk();
        values.put("area", risk.area());
        values.put("title", risk.title());
        values.put("consequence", risk.consequence());
        values.put("owner", risk.owner());
        values.put("handling", risk.handling());
        var assessment = standing.assessment();
        if (assessment != null) {
            values.put(LIKELIHOOD, Integer.toString(assessment.likelihood()));
            values.put(IMPACT, Integer.toString(assessment.impact()));
            values.put(REASON, assessment.round().equals(visit.round()) ? assessment.reason() : "");
        }
        return values;
    }

    @Override
    public List<Group> groups(Typed typed) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                visit.text("risks.judged"),
                "",
                List.of(
                        typed.choice(LIKELIHOOD, visit.text("risks.likelihood"), options(model.likelihoods()), ""),
                        typed.choice(IMPACT, visit.text("risks.impact"), options(model.impacts()), ""),
                        typed.words(REASON, visit.text("risks.reason")))));
        if (mayChangeRisk()) {
            groups.add(new Group(visit.text("risks.described"), "", described(typed)));
        }
        return groups;
    }

    private List<Field> described(Typed typed) {
        return List.of(
                typed.line("title", visit.text("risks.title")),
                typed.line("area", visit.text("risks.area")),
                typed.words("consequence", visit.text("risks.consequence")),
                typed.line("handling", visit.text("risks.handling")),
                typed.line("owner", visit.text("risks.owner")));
    }

    private List<Option> options(List<Step> scale) {
        var options = new ArrayList<Option>();
        options.add(new Option("", visit.text("form.none"), false));
        scale.forEach(step -> options.add(new Option(
                Integer.toString(step.score()),
                step.score() + " " + step.label().in(visit.language()),
                false)));
        return options;
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        if (!isStep(typed.get(LIKELIHOOD), model.likelihoods())) {
            problems.put(LIKELIHOOD, visit.text("form.choose"));
        }
        if (!isStep(typed.get(IMPACT), model.impacts())) {
            problems.put(IMPACT, visit.text("form.choose"));
        }
        return problems;
    }

    private static boolean isStep(String score, List<Step> scale) {
        return scale.stream().anyMatch(s -> Integer.toString(s.score()).equals(score));
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var meant = now.control().intentions();
        var told = now.control().judgements();
        var assessments = new ArrayList<>(
                told.riskAssessments().stream().filter(a -> !isHere(a)).toList());
        assessments.add(new RiskAssessment(
                standing.risk().code(),
                visit.round(),
                Integer.parseInt(typed.get(LIKELIHOOD)),
                Integer.parseInt(typed.get(IMPACT)),
                typed.get(REASON),
                new SourceLine(ASSESSMENTS, assessments.size() + 2)));
        return now.with(
                new ControlFacts(mayChangeRisk() ? described(meant, typed) : meant, told.withRisks(assessments)));
    }

    private ControlIntentions described(ControlIntentions meant, Typed typed) {
        return meant.withRisks(meant.risks().stream()
                .map(risk -> isIt(risk)
                        ? new Risk(
                                risk.code(),
                                risk.unit(),
                                typed.get("area"),
                                typed.get("title"),
                                typed.get("consequence"),
                                typed.get("owner"),
                                typed.get("handling"),
                                risk.source())
                        : risk)
                .toList());
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        var file = finding.place().file();
        return line.startsWith(standing.risk().code() + ",") && (file.equals(RISKS) || file.equals(ASSESSMENTS))
                ? Optional.of(finding.place().column())
                : Optional.empty();
    }
}
