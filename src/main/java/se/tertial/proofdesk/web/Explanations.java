package se.tertial.proofdesk.web;

import java.util.List;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Shell;

/** What each check looks for. */
public final class Explanations {

    static final String ADDRESS = "/granska/kontroller";
    private static final String ABOUT = "about.";
    private static final List<String> FIRST =
            List.of("sum", "difference", "row-sum", "sign", "digits", "same", "share");

    private Explanations() {}

    public static String address(String code) {
        return ADDRESS + "#" + code;
    }

    static ExplanationsPage page(Language language) {
        var proof = Messages.of("proof", language);
        var words = Messages.of("ui", language);
        var codes = proof.keys().stream()
                .filter(key -> key.startsWith(ABOUT))
                .map(key -> key.substring(ABOUT.length()))
                .sorted(java.util.Comparator.comparing((String code) -> FIRST.contains(code) ? FIRST.indexOf(code) : 99)
                        .thenComparing(code -> code))
                .map(code -> new ExplanationsPage.Check(
                        code,
                        proof.text(ABOUT + code),
                        proof.has("example." + code) ? proof.text("example." + code) : "",
                        words.has("desk.todo." + code) ? words.text("desk.todo." + code) : ""))
                .toList();
        var trail = List.of(new Link(words.text("desk.title"), "/granska", false));
        var shell = new Shell(language, words.text("desk.checks.title"), null, trail, null, ADDRESS);
        return new ExplanationsPage(shell, codes);
    }
}
