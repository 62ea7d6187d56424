package se.tertial.assessment.handover;

import java.util.List;

/**
 * One thing of a section as it was when handed in.
 *
 * @param subject code of the indicator, goal, assignment, line, project, text or question it is about
 * @param detail what tells it from others of the same subject, as a period; empty for none
 * @param text the value or the words, with figures as they are bound: {@code {{money.variance line=net}}}
 * @param figures what those figures printed when it was handed in, in their order; none of what is not handed in
 */
public record HandedItem(Kind kind, String subject, String detail, String text, List<String> figures) {

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

    public HandedItem {
        figures = List.copyOf(figures);
    }

    public HandedItem(Kind kind, String subject, String detail, String text) {
        this(kind, subject, detail, text, List.of());
    }

    /** The same, printed so. */
    public HandedItem printing(List<String> printed) {
        return new HandedItem(kind, subject, detail, text, printed);
    }

    /** Whether they are about the same, whatever they say of it. */
    public boolean isAbout(HandedItem other) {
        return kind == other.kind && subject.equals(other.subject) && detail.equals(other.detail);
    }

    /** Whether somebody has written the same in both, whatever their figures print. */
    public boolean saysAs(HandedItem other) {
        return isAbout(other) && text.equals(other.text);
    }
}
