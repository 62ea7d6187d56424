package se.tertial.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody does at a page, counted, with the time it takes a person by the keystroke-level model of Card, Moran and Newell: a key
 * 0.28 s (a typist who is no professional), pointing 1.1 s and the press 0.1 s, moving the hand between mouse and keyboard 0.4 s, a
 * decision 1.35 s, reading 250 words a minute, and half a second's wait for each page.
 */
public final class Keystrokes {

    private static final double KEY = 0.28;
    private static final double POINT = 1.2;
    private static final double HAND = 0.4;
    private static final double DECISION = 1.35;
    private static final double WAIT = 0.5;
    private static final double WORD = 60.0 / 250;
    private static final int SECONDS = 60;

    private static final String VISIBLE = """
            e => {
              const folded = new Set([...e.querySelectorAll("option")].map((o) => o.textContent.trim()));
              return e.innerText.split("\\n").filter((line) => !folded.has(line.trim())).join("\\n");
            }""";

    private final Page page;
    private final Set<String> read = new HashSet<>();
    private int pages;
    private int clicks;
    private int keys;
    private int hands;
    private int decisions;
    private int words;

    public Keystrokes(Page page) {
        this.page = page;
    }

    /** A page has come; all of what is chosen is read, but a line that has been read before is known. Folded lists are not read. */
    public void read(String chosen) {
        pages++;
        for (var part : page.locator(chosen).all()) {
            var text = (String) part.evaluate(VISIBLE);
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("Sparat ") && read.add(line))
                    .forEach(line -> words += words(line));
        }
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** Decides, points and presses. */
    public void click(Locator what) {
        decisions++;
        clicks++;
        what.click();
    }

    /** Decides what to write, goes to the field and writes it in place of what is there. */
    public void type(Locator field, String text) {
        decisions++;
        clicks++;
        hands++;
        keys += text.length();
        field.fill(text);
    }

    /** Opens the list and points at the choice. */
    public void choose(Locator list, String value) {
        decisions++;
        clicks += 2;
        list.selectOption(value);
    }

    public double minutes() {
        return (keys * KEY + clicks * POINT + 2 * hands * HAND + decisions * DECISION + words * WORD + pages * WAIT)
                / SECONDS;
    }

    /** In Swedish, for a guide. */
    public String said() {
        return String.format(
                Locale.forLanguageTag("sv"),
                "%d sidor, %d klick, %d tangenttryckningar och %d ord att läsa: %.1f minuter",
                pages,
                clicks,
                keys,
                words,
                minutes());
    }
}
