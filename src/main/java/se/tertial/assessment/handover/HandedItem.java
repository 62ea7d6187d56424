package se.tertial.assessment.handover;

/**
 * One thing of a section as it was when handed in.
 *
 * @param subject code of the indicator, goal, assignment, line, project, text or question it is about
 * @param detail what tells it from others of the same subject, as a period; empty for none
 * @param text the value or the words, as a reader sees them
 */
public record HandedItem(Kind kind, String subject, String detail, String text) {

    public enum Kind {
        VALUE,
        FORECAST,
        COMMENT,
        RATING,
        TREND,
        STATE,
        MONEY,
        PROJECT,
        TEXT,
        ANSWER,
        RISK,
        ACTION,
        CONTROL,
        DEFICIENCY,
        CORRECTION
    }

    /** Whether they are about the same, whatever they say of it. */
    public boolean isAbout(HandedItem other) {
        return kind == other.kind && subject.equals(other.subject) && detail.equals(other.detail);
    }
}
