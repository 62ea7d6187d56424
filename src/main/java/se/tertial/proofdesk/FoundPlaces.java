package se.tertial.proofdesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proof.reading.PrintedLines.Printed;

/** Finds on a page the words that a finding quotes, as printed from the finding's line on. */
final class FoundPlaces {

    private static final int LINES_OF_A_CELL = 6;
    private static final int LINES_OF_A_SENTENCE = 15;
    private static final int BEGINNING = 14;
    private static final double AROUND = 0.003;
    private static final Pattern NOT_PRINTED = Pattern.compile("[\\s\\h\\u00AD\\u2007\\u202F]+");
    private static final Pattern MINUS = Pattern.compile("[−–—]");

    private record Spelt(int line, Printed word) {}

    private final Reading reading;
    private final Map<Place, List<Printed>> lines;

    FoundPlaces(Reading reading, Map<Place, List<Printed>> lines) {
        this.reading = reading;
        this.lines = lines;
    }

    /** One box a line of text; the whole line when the words are not on it. */
    List<Box> of(ProofFinding finding) {
        var isCell = !finding.row().isBlank() || !finding.column().isBlank();
        var text = plain(finding.quote());
        var earlier = isCell ? earlierAlike(finding) : 0;
        var window = isCell ? LINES_OF_A_CELL : LINES_OF_A_SENTENCE;
        var boxes = text.isEmpty() ? List.<Box>of() : boxes(finding.place(), window, text, earlier);
        if (boxes.isEmpty() && !isCell && text.length() > BEGINNING) {
            boxes = boxes(finding.place(), window, text.substring(0, BEGINNING), 0);
        }
        return boxes.isEmpty() ? line(finding.place()) : boxes;
    }

    private List<Box> line(Place place) {
        return lines.getOrDefault(place, List.of()).stream()
                .map(FoundPlaces::box)
                .reduce(Box::and)
                .map(List::of)
                .orElse(List.of());
    }

    /** The same figure may stand in several columns of a row: how many of them come before the one that is meant. */
    private int earlierAlike(ProofFinding finding) {
        return row(finding.place())
                .map(found -> {
                    var cells = found.row().cells();
                    var column = column(found.table(), cells, finding);
                    return (int) cells.stream()
                            .limit(Math.max(0, column))
                            .filter(cell -> plain(cell).equals(plain(finding.quote())))
                            .count();
                })
                .orElse(0);
    }

    private record Found(Table table, Row row) {}

    private Optional<Found> row(Place place) {
        return reading.tables()
                .flatMap(table -> table.rows().stream().map(row -> new Found(table, row)))
                .filter(found -> found.row().place().equals(place))
                .findFirst();
    }

    private static int column(Table table, List<String> cells, ProofFinding finding) {
        for (var i = 1; i < cells.size(); i++) {
            var heading = i < table.header().size() ? table.header().get(i) : "";
            if (heading.strip().equals(finding.column().strip())
                    && plain(cells.get(i)).equals(plain(finding.quote()))) {
                return i;
            }
        }
        return -1;
    }

    /** @param skipped how many times the text is passed by before it is the one */
    private List<Box> boxes(Place from, int window, String text, int skipped) {
        var spelt = new StringBuilder();
        var letters = new ArrayList<Spelt>();
        for (var line = from.line(); line < from.line() + window; line++) {
            for (var word : lines.getOrDefault(new Place(from.page(), line), List.of())) {
                var plain = plain(word.text());
                spelt.append(plain);
                for (var i = 0; i < plain.length(); i++) {
                    letters.add(new Spelt(line, word));
                }
            }
        }
        var at = spelt.indexOf(text);
        for (var i = 0; i < skipped && at >= 0; i++) {
            at = spelt.indexOf(text, at + text.length());
        }
        return at < 0 ? List.of() : byLine(letters.subList(at, at + text.length()));
    }

    private static List<Box> byLine(List<Spelt> letters) {
        var boxes = new LinkedHashMap<Integer, Box>();
        letters.forEach(letter -> boxes.merge(letter.line(), box(letter.word()), Box::and));
        return List.copyOf(boxes.values());
    }

    private static Box box(Printed word) {
        return new Box(word.left() - AROUND, word.top() - AROUND, word.right() + AROUND, word.bottom() + AROUND);
    }

    private static String plain(String text) {
        return MINUS.matcher(NOT_PRINTED.matcher(text).replaceAll(""))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
    }
}
