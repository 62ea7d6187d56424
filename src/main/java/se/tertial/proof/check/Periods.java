package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** Two different values of one thing compared as if they were of two years, though both are said to be of the same. */
final class Periods implements Check {

    private static final Pattern COMPARED = Pattern.compile(
            "(?<first>\\d+(?:[.,]\\d+)?) ?(?<unit>%|procent|tkr|mnkr|mkr|miljoner kronor|dagar|personer)? (?:för |under |år )?(?<year>20\\d\\d) "
                    + "(?:mot|jämfört med|och|till|att jämföra med) (?<second>\\d+(?:[.,]\\d+)?) ?(?:%|procent|tkr|mnkr|mkr|miljoner kronor|dagar|personer)? "
                    + "(?:för |under |år )?\\k<year>(?!\\d)");

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var prose : manuscript.prose()) {
            var match = COMPARED.matcher(prose.text());
            while (match.find()) {
                if (!match.group("first").equals(match.group("second"))) {
                    findings.add(voice.atWords(
                            "period",
                            Severity.ERROR,
                            voice.say("proof.period", match.group(), match.group("year")),
                            prose.place(),
                            prose.section(),
                            match.group(),
                            Amounts.none()));
                }
            }
        }
        return findings;
    }
}
