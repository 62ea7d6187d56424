package se.tertial.report.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.WordChange;
import se.tertial.basics.WordChange.Token;
import se.tertial.basics.WordEdit;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.Insight;

/**
 * Texts of a unit as their readers meet them: bound figures print what the facts say, not how they are bound. In Swedish, which the
 * texts are in.
 */
public record PrintedFigures(Insight insight, String unit, RoundCode round) {

    private static final Pattern STRONG = Pattern.compile("\\*\\*|__");
    private static final Pattern ITEM = Pattern.compile("(?m)^[-*] ");
    private static final Pattern BOUND = Pattern.compile("\\{\\{[^{}]*}}");

    /** What the figures bound in the text print now, in their order. */
    public List<String> of(String text) {
        return BOUND.matcher(text)
                .results()
                .map(found -> printed(found.group()))
                .toList();
    }

    /** The item with what its figures print now, to be kept when it is handed in. */
    public HandedItem handedIn(HandedItem item) {
        return item.printing(of(item.text()));
    }

    /** The text as it reads now. */
    public String read(String text) {
        return BOUND.matcher(text).replaceAll(found -> Matcher.quoteReplacement(printed(found.group())));
    }

    /** What was written against what is, each with the figures that it was handed in with, if it was, else those of now. */
    public List<WordChange> changes(HandedItem before, HandedItem after) {
        return WordChange.between(tokens(before), tokens(after));
    }

    /** Likewise of words that were never handed in. */
    public List<WordChange> changes(String before, String after) {
        return WordChange.between(tokens(before, of(before)), tokens(after, of(after)));
    }

    /** How many figures print something else than when it was handed in. */
    public int moved(HandedItem handed) {
        var now = of(handed.text());
        var then = handed.figures();
        return (int) IntStream.range(0, Math.min(now.size(), then.size()))
                .filter(i -> !now.get(i).equals(then.get(i)))
                .count();
    }

    private List<Token> tokens(HandedItem item) {
        var now = of(item.text());
        return tokens(item.text(), item.figures().size() == now.size() ? item.figures() : now);
    }

    private static List<Token> tokens(String written, List<String> printed) {
        var text = written.strip();
        var tokens = new ArrayList<Token>();
        var bound = BOUND.matcher(text);
        var end = 0;
        for (var place = 0; bound.find(); place++) {
            words(text.substring(end, bound.start()), tokens);
            tokens.add(new Token(bound.group(), printed.get(place)));
            end = bound.end();
        }
        words(text.substring(end), tokens);
        return tokens;
    }

    /** Signs of emphasis are for those who write. */
    private static void words(String text, List<Token> tokens) {
        var plain = STRONG.matcher(ITEM.matcher(text).replaceAll("• ")).replaceAll("");
        WordEdit.words(plain).stream().map(Token::word).forEach(tokens::add);
    }

    private String printed(String bound) {
        return Composer.comment(insight, bound, unit, round, Language.SV);
    }
}
