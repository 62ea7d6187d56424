package se.tertial.proof.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.number.Hedge;
import se.tertial.proof.number.PrintedNumber;
import se.tertial.proof.number.ProseNumbers;
import se.tertial.proof.number.ProseNumbers.Count;
import se.tertial.proof.number.Unit;

/** Arithmetic inside one sentence: "32 av 108 (30 %)", "från 63,7 procent till 69,0 procent, det vill säga 5,3 procentenheter". */
final class SentenceSums implements Check {

    private static final Pattern EQUALS = Pattern.compile(
            "[^.;:]{0,45}?(\\(|vilket (är|motsvarar|är lika med|ger|blir)|motsvarar|dvs\\.?|det vill säga|motsvarande) ?$");
    private static final Pattern FROM_TO = Pattern.compile("(?i).*\\bfrån $");
    private static final Pattern BY = Pattern.compile(
            "(?i),? ?(\\(|dvs\\.?|det vill säga|alltså|vilket är|en ökning|en minskning)[^.;:\\d]{0,30}(med|om|på|är)? ?(drygt|knappt|ca|cirka|nästan)? ?$");

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var prose : manuscript.prose()) {
            for (var sentence : prose.sentences()) {
                var amounts = ProseNumbers.amounts(sentence);
                ProseNumbers.counts(sentence)
                        .forEach(count ->
                                share(prose, sentence, count, amounts, voice).ifPresent(findings::add));
                change(prose, sentence, amounts, voice).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<ProofFinding> share(
            Prose prose, String sentence, Count count, List<PrintedNumber> amounts, Voice voice) {
        var next = amounts.stream().filter(a -> a.start() >= count.end()).findFirst();
        if (next.isEmpty() || next.get().unit() != Unit.PERCENT || next.get().hedge() != Hedge.EXACT) {
            return Optional.empty();
        }
        if (!EQUALS.matcher(sentence.substring(count.end(), next.get().start())).matches()) {
            return Optional.empty();
        }
        var exact = BigDecimal.valueOf(100L * count.part())
                .divide(BigDecimal.valueOf(count.whole()), MathContext.DECIMAL64);
        var printed = next.get();
        if (exact.subtract(printed.value()).abs().compareTo(printed.halfUnit().multiply(BigDecimal.TWO)) <= 0) {
            return Optional.empty();
        }
        var expected = exact.setScale(printed.decimals(), RoundingMode.HALF_UP);
        return Optional.of(voice.atWords(
                "sentence-share",
                Severity.ERROR,
                voice.say("proof.sentence-share", count.text(), voice.number(expected), printed.text()),
                prose.place(),
                prose.section(),
                Voice.inShort(sentence),
                Amounts.of(expected, printed.value())));
    }

    private static Optional<ProofFinding> change(
            Prose prose, String sentence, List<PrintedNumber> amounts, Voice voice) {
        for (var i = 0; i + 2 < amounts.size(); i++) {
            var from = amounts.get(i);
            var to = amounts.get(i + 1);
            var by = amounts.get(i + 2);
            var isChange = FROM_TO.matcher(sentence.substring(0, from.start())).matches()
                    && sentence.substring(from.end(), to.start()).matches(",? ?till ")
                    && BY.matcher(sentence.substring(to.end(), by.start())).matches()
                    && from.unit() == to.unit()
                    && (by.unit() == from.unit() && by.unit().isMoney()
                            || by.unit() == Unit.POINTS && from.unit() == Unit.PERCENT)
                    && by.hedge() == Hedge.EXACT;
            if (!isChange) {
                continue;
            }
            var expected = to.value().subtract(from.value()).abs();
            var slack = from.halfUnit().add(to.halfUnit()).add(by.halfUnit());
            if (expected.subtract(by.value().abs()).abs().compareTo(slack) > 0) {
                return Optional.of(voice.atWords(
                        "sentence-change",
                        Severity.ERROR,
                        voice.say("proof.sentence-change", from.text(), to.text(), voice.number(expected), by.text()),
                        prose.place(),
                        prose.section(),
                        Voice.inShort(sentence),
                        Amounts.of(expected, by.value().abs())));
            }
        }
        return Optional.empty();
    }
}
