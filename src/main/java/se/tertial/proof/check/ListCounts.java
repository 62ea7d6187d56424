package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.number.ProseNumbers;

/** "sex initiativ har prioriterats", and then a numbered list of initiatives that has seven points. */
final class ListCounts implements Check {

    private static final int POINTS_MIN = 3;
    private static final int NOUN_MIN = 5;
    private static final Pattern POINT = Pattern.compile("(\\d{1,2})[.)]\\s.*", Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("(?iU)(?<![\\p{L}\\d,.])(\\d{1,2}|\\p{Ll}{2,7}) (\\p{L}{5,})");

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        var passages = manuscript.reading().passages();
        for (var i = 1; i + POINTS_MIN < passages.size(); i++) {
            if (passages.get(i) instanceof Paragraph intro
                    && intro.text().strip().endsWith(":")
                    && passages.get(i - 1) instanceof Paragraph before) {
                var points = points(passages, i + 1);
                if (points >= POINTS_MIN) {
                    findings.addAll(held(before, intro, points, voice));
                }
            }
        }
        return findings;
    }

    /** How many points the list has, when they are numbered from 1 without a break. */
    private static int points(List<Passage> passages, int from) {
        var count = 0;
        while (from + count < passages.size() && passages.get(from + count) instanceof Paragraph(var text, var place)) {
            var match = POINT.matcher(text.strip());
            if (!match.matches() || Integer.parseInt(match.group(1)) != count + 1) {
                break;
            }
            count++;
        }
        return count;
    }

    private static List<ProofFinding> held(Paragraph before, Paragraph intro, int points, Voice voice) {
        var nouns = List.of(intro.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        var findings = new ArrayList<ProofFinding>();
        var match = COUNTED.matcher(before.text());
        while (match.find()) {
            var count = ProseNumbers.whole(match.group(1));
            var noun = match.group(2).toLowerCase(Locale.ROOT);
            if (count > 1 && count != points && noun.length() >= NOUN_MIN && nouns.contains(noun)) {
                findings.add(voice.atWords(
                        "count",
                        Severity.WARNING,
                        voice.say("proof.count-list", match.group(), Voice.inShort(intro.text()), points),
                        before.place(),
                        "",
                        match.group(),
                        Amounts.of(BigDecimal.valueOf(points), BigDecimal.valueOf(count), intro.place())));
            }
        }
        return findings;
    }
}
