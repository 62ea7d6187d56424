package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.List;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.NumberText;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** Says findings in the reader's language. */
public record Voice(Language language) {

    String say(String key, Object... arguments) {
        return Messages.of("proof", language).text(key, arguments);
    }

    String number(BigDecimal value) {
        return NumberText.of(value, language);
    }

    String signed(BigDecimal value) {
        return NumberText.signed(value, language);
    }

    /** About a cell of a table. */
    ProofFinding atCell(
            String code, Severity severity, String message, Grid grid, int line, int column, Amounts amounts) {
        var row = grid.lines().get(line);
        return new ProofFinding(
                code,
                severity,
                message,
                grid.place(line),
                grid.title(),
                row.label(),
                grid.heading(column),
                row.text(column),
                amounts.expected(),
                amounts.found(),
                amounts.difference(),
                amounts.related());
    }

    /** About words. */
    ProofFinding atWords(
            String code,
            Severity severity,
            String message,
            Place place,
            String section,
            String quote,
            Amounts amounts) {
        return new ProofFinding(
                code,
                severity,
                message,
                place,
                section,
                "",
                "",
                quote,
                amounts.expected(),
                amounts.found(),
                amounts.difference(),
                amounts.related());
    }

    /** About a reading that was too large for some of the checks. */
    public ProofFinding unfinished(int seconds) {
        return atWords(
                "unfinished", Severity.NOTE, say("proof.unfinished", seconds), new Place(1, 1), "", "", Amounts.none());
    }

    static String inShort(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }

    static List<Place> places(Place... places) {
        return List.of(places);
    }
}
