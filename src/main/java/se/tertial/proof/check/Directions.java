package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.number.PrintedNumber;
import se.tertial.proof.number.ProseNumbers;

/** "ökade från 5,2 procent till 4,8 procent": the word and the numbers say opposite things. */
final class Directions implements Check {

    private static final Pattern MORE =
            Pattern.compile("(?iU).*\\b(ökat|ökade|ökar|ökning|ökningen|stigit|steg|stiger) (?:\\p{L}+ ){0,2}från $");
    private static final Pattern LESS = Pattern.compile(
            "(?iU).*\\b(minskat|minskade|minskar|minskning|minskningen|sjunkit|sjönk|sjunker) (?:\\p{L}+ ){0,2}från $");

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var prose : manuscript.prose()) {
            for (var sentence : prose.sentences()) {
                var amounts = ProseNumbers.amounts(sentence);
                for (var i = 0; i + 1 < amounts.size(); i++) {
                    if (isTurned(sentence, amounts.get(i), amounts.get(i + 1))) {
                        findings.add(told(prose, sentence, amounts.get(i), amounts.get(i + 1), voice));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean isTurned(String sentence, PrintedNumber from, PrintedNumber to) {
        var before = sentence.substring(0, from.start());
        var isFromTo = from.unit() == to.unit()
                && !from.signed()
                && !to.signed()
                && sentence.substring(from.end(), to.start()).matches("(?: (?:år )?20\\d\\d)?,? till ");
        var change = to.value().compareTo(from.value());
        return isFromTo
                && (MORE.matcher(before).matches() && change < 0
                        || LESS.matcher(before).matches() && change > 0);
    }

    private static ProofFinding told(Prose prose, String sentence, PrintedNumber from, PrintedNumber to, Voice voice) {
        var isMore = to.value().compareTo(from.value()) > 0;
        return voice.atWords(
                "sentence-direction",
                Severity.ERROR,
                voice.say(isMore ? "proof.direction-less" : "proof.direction-more", from.text(), to.text()),
                prose.place(),
                prose.section(),
                Voice.inShort(sentence),
                Amounts.none());
    }
}
