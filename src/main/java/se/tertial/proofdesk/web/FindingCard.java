package se.tertial.proofdesk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Link;

/**
 * A finding as a reader meets it.
 *
 * @param number the same on the card and at the place
 * @param place where it stands; {@code where} the table, row and column, empty outside tables
 * @param arithmetic what should stand there, what does, and the difference; empty when no number does
 * @param related the other figures that it follows from, as printed
 * @param todo what to do about it
 * @param about explains the check
 * @param mend where it can be put right, null where we do not know
 * @param question null where nobody can answer
 */
public record FindingCard(
        int number,
        Grade grade,
        String place,
        String where,
        String message,
        List<Fact> arithmetic,
        List<Fact> related,
        String todo,
        Link about,
        @Nullable Link mend,
        @Nullable FindingQuestion question) {

    public record Fact(String label, String text) {}

    public FindingCard {
        arithmetic = List.copyOf(arithmetic);
        related = List.copyOf(related);
    }
}
