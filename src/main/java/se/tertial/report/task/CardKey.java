package se.tertial.report.task;

import java.util.Locale;
import java.util.Optional;
import se.tertial.assessment.draft.DraftKey;
import se.tertial.assessment.round.TaskKey;
import se.tertial.basics.RoundCode;

/**
 * Names what is done at one go: an indicator with its value, forecast, rating and comment is several tasks and one card.
 *
 * @param unit that does it; {@code of} the unit that something is told of
 * @param code of what something is told; empty for what is told of all money, projects, risks or corrective actions of a unit together
 */
public record CardKey(RoundCode round, Type type, String unit, String of, String code) {

    private static final int PARTS = 4;

    public enum Type {
        INDICATOR,
        GOAL,
        ASSIGNMENT,
        MONEY,
        TEXT,
        QUESTIONNAIRE,
        ACTION,
        CONTROL,
        RISKS,
        CORRECTIONS,
        PROJECTS
    }

    /** @param questionnaire code of the one that a question belongs to */
    static CardKey of(RoundCode round, TaskKey task, String questionnaire) {
        var type = type(task.kind());
        var code = switch (type) {
            case MONEY, RISKS, CORRECTIONS, PROJECTS -> "";
            case QUESTIONNAIRE -> questionnaire;
            case INDICATOR, GOAL, ASSIGNMENT, TEXT, ACTION, CONTROL -> task.code();
        };
        return new CardKey(round, type, task.unit(), task.of(), code);
    }

    private static Type type(TaskKey.Kind kind) {
        return switch (kind) {
            case OBSERVATION, FORECAST, RATING, COMMENT -> Type.INDICATOR;
            case GOAL_RATING -> Type.GOAL;
            case ASSIGNMENT -> Type.ASSIGNMENT;
            case MONEY -> Type.MONEY;
            case TEXT -> Type.TEXT;
            case ANSWER -> Type.QUESTIONNAIRE;
            case ACTION -> Type.ACTION;
            case CONTROL -> Type.CONTROL;
            case RISK -> Type.RISKS;
            case CORRECTION -> Type.CORRECTIONS;
            case PROJECT -> Type.PROJECTS;
        };
    }

    /** As addresses, forms and drafts write it, without the round. */
    @Override
    public String toString() {
        return type.name().toLowerCase(Locale.ROOT) + "/" + unit + "/" + of + "/" + code;
    }

    public DraftKey draft() {
        return new DraftKey(round, toString());
    }

    public static Optional<CardKey> parse(String round, String text) {
        var parts = text.split("/", PARTS);
        if (parts.length < PARTS || !RoundCode.isValid(round)) {
            return Optional.empty();
        }
        for (var type : Type.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
                return Optional.of(new CardKey(new RoundCode(round), type, parts[1], parts[2], parts[3]));
            }
        }
        return Optional.empty();
    }
}
