package se.tertial.report.money;

import java.util.ArrayList;
import java.util.Objects;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.report.figure.Basis;
import se.tertial.report.figure.Insight;

/** Which entries, in words. */
public final class BehindWords {

    private BehindWords() {}

    /** As {@code Intäkter, Räddningstjänst, Kommunstyrelsekontoret}. */
    public static String of(Insight insight, Behind behind, Language language) {
        var words = Messages.of("money", language);
        var parts = new ArrayList<String>();
        var code = behind.code();
        if (code != null) {
            var year = behind.round().year();
            parts.add(CodeNames.ofDimension(insight, code.dimension(), words) + " "
                    + CodeNames.label(insight, code.dimension(), code.code(), year, words));
        }
        insight.municipality().plan().model().lines().stream()
                .filter(line -> line.code().equals(behind.line()))
                .findFirst()
                .ifPresent(line -> parts.add(line.label().in(language)));
        insight.municipality().ledger().areas().stream()
                .filter(area -> Objects.equals(area.code(), behind.area()))
                .findFirst()
                .ifPresent(area -> parts.add(area.label()));
        parts.add(behind.unit().name());
        if (behind.basis() != Basis.ALL) {
            parts.add(words.text("basis." + Word.of(behind.basis())));
        }
        return String.join(", ", parts);
    }
}
