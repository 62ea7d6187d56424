package se.tertial.cli;

import java.util.stream.Collectors;
import se.tertial.basics.Messages;
import se.tertial.report.Municipalities;

/** What to say when a municipality that is asked for is not there. */
final class KnownMunicipalities {

    private KnownMunicipalities() {}

    static String refusal(String asked, Municipalities municipalities, Messages words) {
        var codes = codes(municipalities);
        return codes.isEmpty() ? words.text("list.none") : words.text("unknown.MUNICIPALITY", asked, codes);
    }

    static String codes(Municipalities municipalities) {
        return municipalities.all().stream().map(Municipalities.Named::code).collect(Collectors.joining(", "));
    }
}
