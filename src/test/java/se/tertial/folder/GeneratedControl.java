package se.tertial.folder;

import java.util.List;
import java.util.stream.IntStream;
import se.tertial.assessment.control.ActionComment;
import se.tertial.assessment.control.ActionState;
import se.tertial.assessment.control.Answer;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.ControlJudgements;
import se.tertial.assessment.control.ControlResult;
import se.tertial.assessment.control.CorrectiveAction;
import se.tertial.assessment.control.CorrectiveState;
import se.tertial.assessment.control.Deficiency;
import se.tertial.assessment.control.RiskAssessment;
import se.tertial.basics.Text;
import se.tertial.plan.control.ActionGoal;
import se.tertial.plan.control.ActionItem;
import se.tertial.plan.control.ActionPlan;
import se.tertial.plan.control.ActionSheet;
import se.tertial.plan.control.Commitment;
import se.tertial.plan.control.ControlCheck;
import se.tertial.plan.control.ControlIntentions;
import se.tertial.plan.control.ControlModel;
import se.tertial.plan.control.ControlModel.ActionStatus;
import se.tertial.plan.control.ControlModel.ControlGrade;
import se.tertial.plan.control.ControlModel.ControlStatus;
import se.tertial.plan.control.ControlModel.Frequency;
import se.tertial.plan.control.ControlModel.Labelled;
import se.tertial.plan.control.ControlModel.RiskLevel;
import se.tertial.plan.control.ControlModel.Shown;
import se.tertial.plan.control.ControlModel.Step;
import se.tertial.plan.control.Question;
import se.tertial.plan.control.Questionnaire;
import se.tertial.plan.control.Risk;
import se.tertial.plan.control.Survey;
import se.tertial.plan.control.YearPlanEntry;

/** Internal control and its kin of a {@link GeneratedMunicipality}. */
final class GeneratedControl {

    private static final List<String> TONES = List.of("green", "yellow", "red", "blue", "grey");

    private final GeneratedMunicipality any;
    private final ControlModel model;

    private GeneratedControl(GeneratedMunicipality any, ControlModel model) {
        this.any = any;
        this.model = model;
    }

    static ControlModel model(GeneratedMunicipality any) {
        var parts = any.codes();
        return new ControlModel(
                steps(any),
                steps(any),
                any.codes().stream()
                        .map(c -> new RiskLevel(c, any.upTo(25), shown(any), new Text(any.optional(), "")))
                        .toList(),
                labelled(any, any.codes()),
                any.codes().stream()
                        .map(c -> new Frequency(c, any.text(), months(any, 12)))
                        .toList(),
                any.codes().stream()
                        .map(c -> new ControlStatus(c, shown(any), any.coin()))
                        .toList(),
                any.codes().stream()
                        .map(c -> new ControlGrade(c, shown(any), any.coin()))
                        .toList(),
                labelled(any, parts),
                any.codes().stream()
                        .map(c -> new ActionStatus(c, shown(any), any.coin(), any.list(0, () -> any.any(parts))))
                        .toList());
    }

    static ControlFacts facts(GeneratedMunicipality any, ControlModel model) {
        var control = new GeneratedControl(any, model);
        var intentions = control.intentions();
        return new ControlFacts(intentions, control.judgements(intentions));
    }

    private static List<Step> steps(GeneratedMunicipality any) {
        return IntStream.rangeClosed(1, 1 + any.upTo(4))
                .mapToObj(score -> new Step(score, any.text()))
                .toList();
    }

    private static List<Labelled> labelled(GeneratedMunicipality any, List<String> codes) {
        return codes.stream().map(c -> new Labelled(c, any.text())).toList();
    }

    private static Shown shown(GeneratedMunicipality any) {
        return new Shown(any.text(), any.optional(), any.any(TONES));
    }

    private static List<Integer> months(GeneratedMunicipality any, int max) {
        return any.list(0, () -> 1 + any.upTo(max - 1));
    }

    private ControlIntentions intentions() {
        var questionnaires =
                any.codes().stream().map(c -> new Questionnaire(c, any.text())).toList();
        var questions = any.codes().stream()
                .map(c -> question(c, any.any(questionnaires).code()))
                .toList();
        var plans = any.codes().stream().map(c -> new ActionPlan(c, any.text())).toList();
        var goals = any.codes().stream()
                .map(c -> {
                    var area = any.words();
                    var what = commitment();
                    return new ActionGoal(
                            c, any.any(plans).code(), area, what, any.line("action-goals.csv", texts(area, what)));
                })
                .toList();
        var items = any.codes().stream()
                .map(c -> {
                    var what = commitment();
                    return new ActionItem(
                            c, any.any(goals).code(), what, any.line("action-items.csv", texts("", what)));
                })
                .toList();
        var risks = any.codes().stream().map(this::risk).toList();
        return new ControlIntentions(
                questionnaires,
                questions,
                any.codes().stream().map(this::survey).toList(),
                plans,
                plans.stream()
                        .map(p -> new ActionSheet(p.code(), any.unit(), any.words()))
                        .toList(),
                goals,
                items,
                risks,
                any.codes().stream().map(c -> control(c, any.any(risks).code())).toList(),
                any.codes().stream()
                        .map(c -> new YearPlanEntry(
                                c,
                                any.unit(),
                                any.coin() ? any.year() : null,
                                1 + any.upTo(11),
                                any.words(),
                                any.optional()))
                        .toList());
    }

    private Question question(String code, String questionnaire) {
        var kind = any.any(Question.Kind.values());
        var options = kind == Question.Kind.CHOICE || kind == Question.Kind.TABLE
                ? List.of("Ja; kanske", "Nej, aldrig")
                : List.<String>of();
        return new Question(code, questionnaire, any.optional(), any.words(), any.optional(), kind, options);
    }

    private Survey survey(String code) {
        var words = List.of(any.optional(), any.words(), any.optional(), any.optional(), any.optional());
        return new Survey(
                any.year(),
                code,
                any.unit(),
                words.get(0),
                words.get(1),
                months(any, 13),
                months(any, 13),
                words.get(2),
                words.get(3),
                words.get(4),
                any.line("surveys.csv", words.toArray(String[]::new)));
    }

    private Commitment commitment() {
        return new Commitment(
                any.words(),
                any.words(),
                any.optional(),
                any.optional(),
                any.optional(),
                List.of(Commitment.EVERYONE),
                any.coin() ? List.of() : List.of(any.unit(), any.unit()),
                any.optional());
    }

    private static String[] texts(String area, Commitment what) {
        return new String[] {
            area, what.number(), what.title(), what.indicator(), what.target(), what.year(), what.description()
        };
    }

    private Risk risk(String code) {
        var words = List.of(any.optional(), any.words(), any.optional(), any.optional(), any.optional());
        var source = any.line("risks.csv", words.toArray(String[]::new));
        return new Risk(code, any.unit(), words.get(0), words.get(1), words.get(2), words.get(3), words.get(4), source);
    }

    private ControlCheck control(String code, String risk) {
        var title = any.words();
        var method = any.optional();
        var responsible = any.optional();
        return new ControlCheck(
                code,
                any.unit(),
                any.year(),
                any.any(model.controlKinds()).code(),
                title,
                any.coin() ? risk : null,
                method,
                any.coin() ? "" : any.any(model.frequencies()).code(),
                responsible,
                any.line("controls.csv", title, method, responsible));
    }

    private ControlJudgements judgements(ControlIntentions meant) {
        var deficiencies = any.some(meant.controls(), c -> {
            var title = any.words();
            return new Deficiency(c.code(), c.code(), any.round(), title, any.line("deficiencies.csv", title));
        });
        var actions = any.some(deficiencies, d -> {
            var title = any.words();
            var who = any.optional();
            var source = any.line("corrective-actions.csv", title, who);
            return new CorrectiveAction(d.code(), d.code(), title, who, any.date(), source);
        });
        return new ControlJudgements(
                any.some(meant.questions(), this::answer),
                any.some(
                        meant.actionItems(),
                        i -> new ActionState(
                                i.code(), any.unit(), any.round(), status(), any.line("action-states.csv"))),
                any.some(meant.actionItems(), i -> {
                    var text = any.words();
                    var part = any.any(model.commentParts()).code();
                    var source = any.line("action-comments.csv", text);
                    return new ActionComment(i.code(), any.unit(), any.round(), part, text, source);
                }),
                any.some(meant.risks(), r -> {
                    var reason = any.optional();
                    var likelihood = any.any(model.likelihoods()).score();
                    var impact = any.any(model.impacts()).score();
                    var source = any.line("risk-assessments.csv", reason);
                    return new RiskAssessment(r.code(), any.round(), likelihood, impact, reason, source);
                }),
                any.some(meant.controls(), c -> {
                    var comment = any.optional();
                    var status = any.any(model.controlStatuses()).code();
                    var result =
                            any.coin() ? "" : any.any(model.controlResults()).code();
                    var source = any.line("control-results.csv", comment);
                    return new ControlResult(c.code(), any.round(), status, result, comment, source);
                }),
                deficiencies,
                actions,
                any.some(actions, a -> {
                    var comment = any.optional();
                    var source = any.line("corrective-states.csv", comment);
                    return new CorrectiveState(a.code(), any.round(), status(), comment, source);
                }));
    }

    private Answer answer(Question question) {
        var value = switch (question.kind()) {
            case TEXT, LIST -> any.optional();
            case NUMBER, TABLE -> any.number().toPlainString();
            case YES_NO_PARTLY -> any.any(Question.YES_NO_PARTLY);
            case CHOICE -> any.any(question.options());
            case DATE -> any.date().toString();
        };
        var item = switch (question.kind()) {
            case TABLE -> any.any(question.options());
            case LIST -> Integer.toString(1 + any.upTo(8));
            case TEXT, NUMBER, YES_NO_PARTLY, CHOICE, DATE -> "";
        };
        var comment = any.optional();
        var source = any.line("answers.csv", value, comment);
        return new Answer(question.code(), any.unit(), any.round(), item, value, comment, source);
    }

    private String status() {
        return any.any(model.actionStatuses()).code();
    }
}
