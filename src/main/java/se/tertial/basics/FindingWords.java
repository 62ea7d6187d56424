package se.tertial.basics;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.basics.Finding.Place;

/**
 * A finding as a sentence: {@code followed.csv:14 (unit): Enheten "kks" finns inte …}. Its text stands under its code in a message
 * file; a part in brackets is said only when what it fills in is not empty.
 */
public final class FindingWords {

    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*\\{(\\d)}[^\\[\\]]*)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int ARGUMENT_CHARS_MAX = 300;

    private FindingWords() {}

    /** @param texts the message file that knows its code, as {@code findings} */
    public static String sentence(Finding finding, Messages texts) {
        var place = fitForLine(place(finding.place()));
        var text = words(finding, texts);
        return place.isEmpty() ? text : place + ": " + text;
    }

    /** Without the place, for who sees it. */
    public static String words(Finding finding, Messages texts) {
        return filledIn(texts.text(finding.code()), finding);
    }

    /** As editors understand it when the column is a number: {@code organisation.yaml:5:9}. */
    private static String place(Place place) {
        return place.column().matches("\\d+")
                ? place.file() + ":" + place.line() + ":" + place.column()
                : place.toString();
    }

    private static String filledIn(String text, Finding finding) {
        var arguments = finding.arguments();
        var said = OPTIONAL_PART.matcher(text).replaceAll(part -> {
            var isEmpty = argument(part.group(2), arguments).isEmpty();
            return Matcher.quoteReplacement(isEmpty ? "" : part.group(1));
        });
        return PLACEHOLDER
                .matcher(said)
                .replaceAll(place -> Matcher.quoteReplacement(argument(place.group(1), arguments)));
    }

    /** What stood in the user's file, fit to be shown on a line: not too long, and nothing that a terminal would obey. */
    private static String argument(String number, List<String> arguments) {
        var index = Integer.parseInt(number);
        return index < arguments.size() ? fitForLine(arguments.get(index)) : "";
    }

    private static String fitForLine(String text) {
        var start = text.length() > ARGUMENT_CHARS_MAX ? text.substring(0, ARGUMENT_CHARS_MAX) + "…" : text;
        return CONTROL.matcher(start).replaceAll(" ");
    }
}
