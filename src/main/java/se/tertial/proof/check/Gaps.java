package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/**
 * One number left out of a numbered row of questions, points or analyses: "8." and then "10.". Said only of a series that
 * begins with 1, is whole but for that number, and where the number stands nowhere between its neighbours.
 */
final class Gaps implements Check {

    private static final int BEFORE_MIN = 3;
    private static final int SERIES_MIN = 6;
    private static final Pattern POINT = Pattern.compile("(\\d{1,2})[.)](?:\\s.*|$)", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("(?:<p>)?(Analys|Fråga|Bilaga|Diagram|Tabell) (\\d{1,2})\\b.*", Pattern.DOTALL);

    private record Text(String words, Place place) {}

    private record Numbered(String kind, int number, int at) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var texts =
                manuscript.reading().passages().stream().flatMap(Gaps::texts).toList();
        var findings = new ArrayList<ProofFinding>();
        for (var kind : List.of("", "Analys", "Fråga", "Bilaga", "Diagram", "Tabell")) {
            var series = new ArrayList<Numbered>();
            for (var numbered : numbered(texts, kind)) {
                if (numbered.number() == 1) {
                    findings.addAll(gap(series, texts, voice));
                    series.clear();
                }
                series.add(numbered);
            }
            findings.addAll(gap(series, texts, voice));
        }
        return findings;
    }

    private static Stream<Text> texts(Passage passage) {
        return switch (passage) {
            case Heading(var level, var text, var place) -> Stream.of(new Text(text.strip(), place));
            case Paragraph(var text, var place) -> Stream.of(new Text(text.strip(), place));
            case Table table ->
                Stream.concat(
                        Stream.of(new Text(String.join(" ", table.header()).strip(), table.place())),
                        table.rows().stream()
                                .map(row ->
                                        new Text(String.join(" ", row.cells()).strip(), row.place())));
        };
    }

    private static List<Numbered> numbered(List<Text> texts, String kind) {
        var found = new ArrayList<Numbered>();
        for (var i = 0; i < texts.size(); i++) {
            var match = (kind.isEmpty() ? POINT : NAMED).matcher(texts.get(i).words());
            if (match.matches() && (kind.isEmpty() || match.group(1).equals(kind))) {
                found.add(new Numbered(kind, Integer.parseInt(match.group(kind.isEmpty() ? 1 : 2)), i));
            }
        }
        return found;
    }

    private static List<ProofFinding> gap(List<Numbered> series, List<Text> texts, Voice voice) {
        var gaps = new ArrayList<Integer>();
        for (var i = 1; i < series.size(); i++) {
            var step = series.get(i).number() - series.get(i - 1).number();
            if (step == 2) {
                gaps.add(i);
            } else if (step != 1) {
                return List.of();
            }
        }
        if (gaps.size() != 1
                || gaps.getFirst() < BEFORE_MIN
                || series.size() < SERIES_MIN
                || series.getFirst().number() != 1) {
            return List.of();
        }
        var before = series.get(gaps.getFirst() - 1);
        var after = series.get(gaps.getFirst());
        var missing = before.number() + 1;
        return stands(missing, before.at(), after.at(), texts)
                ? List.of()
                : List.of(told(texts.get(before.at()), texts.get(after.at()), missing, before.kind(), voice));
    }

    /** Whether the number is there after all, inside another text. */
    private static boolean stands(int number, int from, int to, List<Text> texts) {
        var word = Pattern.compile("(?<!\\d)" + number + "(?!\\d)");
        return texts.subList(from, to).stream()
                .anyMatch(text -> word.matcher(text.words()).find());
    }

    private static ProofFinding told(Text before, Text after, int missing, String kind, Voice voice) {
        var name = (kind + " " + missing).strip();
        return voice.atWords(
                "gap",
                Severity.WARNING,
                voice.say("proof.gap", name, missing - 1, missing + 1),
                after.place(),
                "",
                Voice.inShort(after.words()),
                Amounts.none(before.place()));
    }
}
