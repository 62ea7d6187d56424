package se.tertial.proofdesk.web;

import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.proof.ProofFinding.Severity;

/** How severe a finding is: as symbol, word and, by {@code code}, colour. */
public record Grade(String code, String sign, String word) {

    public static Grade of(Severity severity, Messages proof) {
        var code = Word.of(severity);
        var sign = switch (severity) {
            case ERROR -> "■";
            case WARNING -> "▲";
            case NOTE -> "●";
        };
        var word = proof.text("proof.severity." + code);
        return new Grade(code, sign, word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
    }
}
