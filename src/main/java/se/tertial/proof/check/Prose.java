package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.proof.Place;

/**
 * A paragraph.
 *
 * @param section nearest heading above
 * @param lead the paragraph before it when that is so short that it serves as a heading, else the section
 */
record Prose(String text, String section, String lead, Place place) {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}])");

    List<String> sentences() {
        return new ArrayList<>(List.of(END.split(text.replace('\n', ' '))));
    }
}
