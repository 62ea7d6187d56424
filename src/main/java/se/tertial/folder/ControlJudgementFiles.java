package se.tertial.folder;

import java.util.List;
import se.tertial.assessment.control.Answer;
import se.tertial.assessment.control.ControlJudgements;
import se.tertial.assessment.control.ControlResult;
import se.tertial.assessment.control.CorrectiveAction;
import se.tertial.assessment.control.CorrectiveState;
import se.tertial.assessment.control.Deficiency;
import se.tertial.assessment.control.RiskAssessment;
import se.tertial.plan.control.Question;

/** Answers, how risks are judged, what controls showed and what was done about it. */
final class ControlJudgementFiles {

    private static final int ITEMS_MAX = 999;
    private static final int SCORE_MAX = 100;

    static final CsvFile<Answer> ANSWERS = new CsvFile<>(
            "answers.csv",
            List.of("question", "unit", "round", "item", "value", "comment"),
            List.of("question", "unit", "round", "item"),
            null,
            ControlJudgementFiles::answer,
            a -> List.of(a.question(), a.unit(), a.round().code(), a.item(), a.value(), a.comment()));

    static final CsvFile<RiskAssessment> RISK_ASSESSMENTS = new CsvFile<>(
            "risk-assessments.csv",
            List.of("risk", "round", "likelihood", "impact", "reason"),
            List.of("risk", "round"),
            null,
            (row, codes) -> new RiskAssessment(
                    row.get("risk").code(codes.control.risks),
                    row.get("round").round(codes.rounds),
                    score(row.get("likelihood"), codes.control.likelihoods),
                    score(row.get("impact"), codes.control.impacts),
                    row.get("reason").optionalText(),
                    row.source()),
            r -> List.of(r.risk(), r.round().code(), Cell.of(r.likelihood()), Cell.of(r.impact()), r.reason()));

    static final CsvFile<ControlResult> CONTROL_RESULTS = new CsvFile<>(
            "control-results.csv",
            List.of("control", "round", "status", "result", "comment"),
            List.of("control", "round"),
            null,
            (row, codes) -> new ControlResult(
                    row.get("control").code(codes.control.controls),
                    row.get("round").round(codes.rounds),
                    row.get("status").code(codes.control.controlStatuses),
                    Cell.of(row.get("result").codeOrNull(codes.control.controlResults)),
                    row.get("comment").optionalProse(codes),
                    row.source()),
            r -> List.of(r.control(), r.round().code(), r.status(), r.result(), r.comment()));

    static final CsvFile<Deficiency> DEFICIENCIES = new CsvFile<>(
            "deficiencies.csv",
            List.of("code", "control", "round", "title"),
            List.of("code"),
            codes -> codes.control.deficiencies,
            (row, codes) -> new Deficiency(
                    row.get("code").newCode(),
                    row.get("control").code(codes.control.controls),
                    row.get("round").round(codes.rounds),
                    row.get("title").text(),
                    row.source()),
            d -> List.of(d.code(), d.control(), d.round().code(), d.title()));

    static final CsvFile<CorrectiveAction> CORRECTIVE_ACTIONS = new CsvFile<>(
            "corrective-actions.csv",
            List.of("code", "deficiency", "title", "responsible", "due"),
            List.of("code"),
            codes -> codes.control.correctiveActions,
            (row, codes) -> new CorrectiveAction(
                    row.get("code").newCode(),
                    row.get("deficiency").code(codes.control.deficiencies),
                    row.get("title").text(),
                    row.get("responsible").optionalText(),
                    row.get("due").date(),
                    row.source()),
            a -> List.of(a.code(), a.deficiency(), a.title(), a.responsible(), Cell.of(a.due())));

    static final CsvFile<CorrectiveState> CORRECTIVE_STATES = new CsvFile<>(
            "corrective-states.csv",
            List.of("action", "round", "status", "comment"),
            List.of("action", "round"),
            null,
            (row, codes) -> new CorrectiveState(
                    row.get("action").code(codes.control.correctiveActions),
                    row.get("round").round(codes.rounds),
                    row.get("status").code(codes.control.actionStatuses),
                    row.get("comment").optionalProse(codes),
                    row.source()),
            s -> List.of(s.action(), s.round().code(), s.status(), s.comment()));

    private ControlJudgementFiles() {}

    static ControlJudgements read(Reading in) {
        return new ControlJudgements(
                ANSWERS.read(in),
                ActionFiles.STATES.read(in),
                ActionFiles.COMMENTS.read(in),
                RISK_ASSESSMENTS.read(in),
                CONTROL_RESULTS.read(in),
                DEFICIENCIES.read(in),
                CORRECTIVE_ACTIONS.read(in),
                CORRECTIVE_STATES.read(in));
    }

    private static Answer answer(CsvRow row, Codes codes) {
        var question = row.get("question").code(codes.control.questions);
        var value = row.get("value");
        var asked = codes.control.questionOf.get(question);
        if (asked != null) {
            checkItem(row.get("item"), asked);
            checkValue(value, asked, codes);
        }
        return new Answer(
                question,
                row.get("unit").code(codes.units),
                row.get("round").round(codes.rounds),
                row.get("item").optionalText(),
                value.optionalText(),
                row.get("comment").optionalProse(codes),
                row.source());
    }

    private static void checkItem(Value item, Question asked) {
        switch (asked.kind()) {
            case TABLE -> item.oneOf(asked.options());
            case LIST -> item.whole(1, ITEMS_MAX);
            case TEXT, NUMBER, YES_NO_PARTLY, CHOICE, DATE -> {
                if (item.isGiven()) {
                    item.refuse(Mistake.NEEDLESS_ITEM, asked.code());
                }
            }
        }
    }

    /** A value may be left out when the comment says it all. */
    private static void checkValue(Value value, Question asked, Codes codes) {
        if (!value.isGiven()) {
            return;
        }
        switch (asked.kind()) {
            case TEXT, LIST -> value.optionalProse(codes);
            case NUMBER, TABLE -> value.number();
            case DATE -> value.date();
            case CHOICE -> value.oneOf(asked.options());
            case YES_NO_PARTLY -> value.oneOf(Question.YES_NO_PARTLY);
        }
    }

    private static int score(Value value, List<String> scale) {
        if (!scale.isEmpty()) {
            value.oneOf(scale);
        }
        return value.whole(1, SCORE_MAX);
    }
}
