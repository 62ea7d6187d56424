package se.tertial.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two who write in one text at once both keep their words. */
class WovenTest {

    private static final int STORIES = 3_000;
    private static final int SAVINGS = 12;
    private static final int WRITERS = 3;

    @Test
    void whatOnlyOneTouchedIsAsThatOneLeftIt() {
        var base = "Antalet sökande har ökat. Kön är kort.";
        assertThat(woven(
                        base,
                        "Antalet sökande har ökat kraftigt. Kön är kort.",
                        "Antalet sökande har ökat. Kön är lång."))
                .isEqualTo("Antalet sökande har ökat kraftigt. Kön är lång.");
    }

    @Test
    void bothMayGoOnAtTheEnd() {
        assertThat(woven("Läget är gott.", "Läget är gott. Anna skriver.", "Läget är gott. Bo med."))
                .isEqualTo("Läget är gott. Anna skriver. Bo med.");
    }

    @Test
    void wordsOfDifferentHandsDoNotRunIntoOneAnother() {
        assertThat(woven("", "Annas", "Bos")).isEqualTo("Annas Bos");
        assertThat(woven("ett ", "ett tre", "ett två")).isEqualTo("ett tre två");
    }

    @Test
    void theSameWordsFromBothStandOnce() {
        assertThat(woven("Det gick.", "Det gick bra.", "Det gick bra.")).isEqualTo("Det gick bra.");
    }

    @Test
    void whereBothChangedTheSameWordsBothStandMarked() {
        var torn = woven("Utfallet blev 12 procent.", "Utfallet blev 14 procent.", "Utfallet blev 13 procent.");
        assertThat(torn).isEqualTo("Utfallet blev ⟦Anna: 14⟧ ⟦Bo: 13⟧ procent.");
        assertThat(Woven.isTorn(torn)).isTrue();
    }

    @Test
    void whatOneStruckAndTheOtherChangedStays() {
        assertThat(woven("a b c", "a c", "a bb c")).isEqualTo("a bb c");
    }

    @Test
    void whatBothStruckIsGone() {
        assertThat(woven("a b c d", "a c d", "a d")).isEqualTo("a d");
    }

    @Test
    void paragraphsStayParagraphs() {
        assertThat(woven("Ett.\n\nTvå.\n", "Ett.\n\nEtt och ett halvt.\n\nTvå.\n", "Ett.\n\nTvå.\n\nTre.\n"))
                .isEqualTo("Ett.\n\nEtt och ett halvt.\n\nTvå.\n\nTre.\n");
    }

    /** Every word is unlike every other, so that it can be followed; a word goes only when somebody who saw it strikes it. */
    @Test
    void noTypedWordIsLostHoweverTwoOrThreeWrite() {
        var random = new Random(20_261_121);
        for (var story = 0; story < STORIES; story++) {
            follow(random, story);
        }
    }

    private static void follow(Random random, int story) {
        var stands = "";
        var seen = new ArrayList<>(List.of("", "", ""));
        var typed = new HashSet<String>();
        var struck = new HashSet<String>();
        for (var saving = 0; saving < SAVINGS; saving++) {
            var writer = random.nextInt(WRITERS);
            var base = seen.get(writer);
            var mine = changed(random, base, "w%d_%d".formatted(saving, writer), typed, struck);
            stands = Woven.of(base, "Anna", stands, "Bo", mine);
            // Sometimes a page has shown what became of it, sometimes it only has what it sent.
            if (random.nextInt(3) > 0) {
                seen.set(writer, stands);
            } else {
                seen.set(writer, mine);
                stands = Woven.of(mine, "Anna", stands, "Bo", mine);
            }
            var here = words(stands);
            var lost = new HashSet<>(typed);
            lost.removeAll(struck);
            lost.removeAll(here);
            assertThat(lost)
                    .as("story %d, saving %d: %s", story, saving, stands)
                    .isEmpty();
        }
    }

    /** Puts new words in a few places, and strikes some. */
    private static String changed(Random random, String text, String stem, Set<String> typed, Set<String> struck) {
        var words = new ArrayList<>(text.isBlank() ? List.of() : Arrays.asList(text.split("(?<=\\s)")));
        for (var i = 0; i <= random.nextInt(3); i++) {
            var at = words.isEmpty() ? 0 : random.nextInt(words.size() + 1);
            if (random.nextInt(4) == 0 && at < words.size()) {
                struck.addAll(words(words.remove(at)));
            } else if (random.nextInt(3) == 0 && at < words.size()) {
                struck.addAll(words(words.get(at)));
                words.set(at, word(stem + "r" + i, typed));
            } else {
                words.add(at, word(stem + "n" + i, typed));
            }
        }
        return String.join("", words);
    }

    private static String word(String word, Set<String> typed) {
        typed.add(word);
        return word + " ";
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(
                Arrays.asList(text.replaceAll("⟦(Anna|Bo): |⟧", " ").strip().split("\\s+")));
        words.remove("");
        return words;
    }

    private static String woven(String base, String annas, String bos) {
        return Woven.of(base, "Anna", annas, "Bo", bos);
    }
}
