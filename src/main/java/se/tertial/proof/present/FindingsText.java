package se.tertial.proof.present;

import java.util.List;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;

/** One line a finding, {@code file:page:line: error: message [code]}, as editors and terminals know how to follow. */
public final class FindingsText {

    private FindingsText() {}

    public static String write(Reading reading, List<ProofFinding> findings, Language language) {
        var words = Messages.of("proof", language);
        var text = new StringBuilder();
        for (var finding : findings) {
            text.append(reading.file())
                    .append(place(finding.place()))
                    .append(": ")
                    .append(words.text("proof.severity." + Word.of(finding.severity())))
                    .append(": ")
                    .append(finding.message())
                    .append(" [")
                    .append(finding.code())
                    .append("]\n");
            if (!finding.table().isBlank()) {
                text.append("    ").append(where(finding)).append('\n');
            }
        }
        return text.append(count(findings.size(), words)).append('\n').toString();
    }

    static String where(ProofFinding finding) {
        return String.join(
                " › ",
                List.of(finding.table(), finding.row(), finding.column()).stream()
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    static String count(int found, Messages words) {
        return switch (found) {
            case 0 -> words.text("proof.none");
            case 1 -> words.text("proof.found-one");
            default -> words.text("proof.found", found);
        };
    }

    private static String place(Place place) {
        return (place.page() > 0 ? ":" + place.page() : "") + (place.line() > 0 ? ":" + place.line() : "");
    }
}
