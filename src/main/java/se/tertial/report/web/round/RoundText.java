package se.tertial.report.web.round;

import se.tertial.basics.Language;
import se.tertial.basics.Messages;

/** The words of these pages, for their templates. */
public record RoundText(Language language) {

    public String of(String key, Object... arguments) {
        return Messages.of("round", language).text(key, arguments);
    }
}
