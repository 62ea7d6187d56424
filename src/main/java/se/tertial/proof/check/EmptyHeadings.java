package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/**
 * A numbered heading with the next one of its own level right after it. Not said of files with pages: there a picture may
 * stand between them.
 */
final class EmptyHeadings implements Check {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.? +\\p{L}.*");

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        var passages = manuscript.reading().passages();
        for (var i = 0; i + 1 < passages.size() && manuscript.reading().pages() == 0; i++) {
            if (passages.get(i) instanceof Heading first
                    && passages.get(i + 1) instanceof Heading next
                    && isAmongOthers(i, passages.size())
                    && follows(first.text().strip(), next.text().strip())) {
                findings.add(voice.atWords(
                        "empty-heading",
                        Severity.NOTE,
                        voice.say(
                                "proof.empty-heading",
                                first.text().strip(),
                                next.text().strip()),
                        first.place(),
                        "",
                        first.text().strip(),
                        Amounts.none(next.place())));
            }
        }
        return findings;
    }

    /** A list of contents stands first, and all its headings are empty. */
    private static boolean isAmongOthers(int at, int all) {
        return at * 10 > all;
    }

    /** "3.1" and "3.2": as many levels, and no part of the one before. */
    private static boolean follows(String first, String next) {
        var a = NUMBERED.matcher(first);
        var b = NUMBERED.matcher(next);
        return a.matches()
                && b.matches()
                && a.group(1).split("\\.").length >= b.group(1).split("\\.").length
                && !a.group(1).equals(b.group(1));
    }
}
