package se.tertial.proof.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tertial.basics.MonthNames;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** Days that no calendar has: "31 september", "2024-02-30". */
final class Dates implements Check {

    private static final Pattern WORDS = Pattern.compile("(?iU)(?<![\\d,.–-])(?<day>\\d{1,2}) (?<month>"
            + String.join("|", MonthNames.SWEDISH) + ")\\b(?: (?<year>20\\d\\d)\\b)?");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d-])(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])");
    private static final int LEAP_YEAR = 2024;

    private record Text(String words, Place place) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        manuscript.reading().passages().stream().flatMap(Dates::texts).forEach(text -> {
            for (var pattern : List.of(WORDS, DIGITS)) {
                var match = pattern.matcher(text.words());
                while (match.find()) {
                    if (!exists(match)) {
                        findings.add(voice.atWords(
                                "date",
                                Severity.WARNING,
                                voice.say("proof.date", match.group()),
                                text.place(),
                                "",
                                match.group(),
                                Amounts.none()));
                    }
                }
            }
        });
        return findings;
    }

    private static Stream<Text> texts(Passage passage) {
        return switch (passage) {
            case Heading(var level, var text, var place) -> Stream.of(new Text(text, place));
            case Paragraph(var text, var place) -> Stream.of(new Text(text, place));
            case Table table ->
                Stream.concat(
                        Stream.of(new Text(String.join("\n", table.header()), table.place())),
                        table.rows().stream().map(row -> new Text(String.join("\n", row.cells()), row.place())));
        };
    }

    private static boolean exists(Matcher match) {
        var word = match.group("month").toLowerCase(Locale.ROOT);
        var month = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : MonthNames.SWEDISH.indexOf(word) + 1;
        var year = match.group("year") == null ? LEAP_YEAR : Integer.parseInt(match.group("year"));
        try {
            return LocalDate.of(year, month, Integer.parseInt(match.group("day")))
                            .getDayOfMonth()
                    > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
