package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** Numbered analyses, notes and sections that repeat a number or leave one out, where the series is otherwise whole. */
final class Numbering implements Check {

    private static final int SERIES_MIN = 4;
    private static final Pattern NAMED =
            Pattern.compile("(?:<p>)?(Analys|Not|Fråga|Tabell|Diagram|Bilaga) (\\d{1,2})\\b.*", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.? \\p{Lu}.*");

    private record Numbered(int number, String text, Place place) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        var series = new HashMap<String, List<Numbered>>();
        for (var passage : manuscript.reading().passages()) {
            var texts = switch (passage) {
                case Heading heading -> List.of(heading.text());
                case Paragraph paragraph -> List.of(paragraph.text());
                case Table table ->
                    table.rows().stream()
                            .filter(r -> r.cells().size() == 1
                                    || r.cells().stream().skip(1).allMatch(String::isBlank))
                            .map(Passage.Row::label)
                            .toList();
            };
            for (var text : texts) {
                add(text, passage, series, voice, findings);
            }
        }
        series.values().forEach(numbers -> close(numbers, voice, findings));
        sections(manuscript, voice, findings);
        return findings;
    }

    /** A number 1 begins a new series. */
    private static void add(
            String text,
            Passage passage,
            HashMap<String, List<Numbered>> series,
            Voice voice,
            List<ProofFinding> findings) {
        var match = NAMED.matcher(text.strip());
        if (!match.matches()) {
            return;
        }
        var number = Integer.parseInt(match.group(2));
        var numbers = series.computeIfAbsent(match.group(1), kind -> new ArrayList<>());
        if (number == 1 && !numbers.isEmpty()) {
            close(numbers, voice, findings);
            numbers.clear();
        }
        numbers.add(new Numbered(number, Voice.inShort(match.group(1) + " " + number), passage.place()));
    }

    private static void close(List<Numbered> numbers, Voice voice, List<ProofFinding> findings) {
        var isSeries = numbers.size() >= SERIES_MIN && numbers.getFirst().number() == 1;
        for (var i = 1; i < numbers.size() && isSeries; i++) {
            var before = numbers.get(i - 1);
            var now = numbers.get(i);
            if (now.number() == before.number()) {
                findings.add(told("proof.numbering-again", before, now, voice));
            }
        }
    }

    private static void sections(Manuscript manuscript, Voice voice, List<ProofFinding> findings) {
        var before = new HashMap<String, Numbered>();
        for (var passage : manuscript.reading().passages()) {
            if (passage instanceof Heading heading
                    && SECTION.matcher(heading.text().strip()).matches()) {
                var match = SECTION.matcher(heading.text().strip());
                match.matches();
                var now = new Numbered(
                        Integer.parseInt(match.group(2)), heading.text().strip(), heading.place());
                var last = before.put(match.group(1), now);
                if (last != null
                        && last.number() == now.number()
                        && !last.text().equals(now.text())) {
                    findings.add(told("proof.numbering-again", last, now, voice));
                }
            }
        }
    }

    private static ProofFinding told(String key, Numbered before, Numbered now, Voice voice) {
        return voice.atWords(
                "numbering",
                Severity.WARNING,
                voice.say(key, now.text(), before.text()),
                now.place(),
                "",
                now.text(),
                Amounts.none(before.place()));
    }
}
