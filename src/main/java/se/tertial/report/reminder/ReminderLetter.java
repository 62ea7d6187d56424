package se.tertial.report.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.mail.Letter;

/**
 * All that somebody is reminded of on a day.
 *
 * @param own what the person shall do; {@code others} what people below have not done in time
 */
record ReminderLetter(String name, String address, String municipality, List<Left> own, List<Left> others) {

    private static final Messages WORDS = Messages.of("round", Language.SV);

    /**
     * What a unit has left in a round.
     *
     * @param path where it is done, or seen
     * @param days to the last day; negative when it has passed
     */
    record Left(String round, String unit, int count, LocalDate due, long days, String path) {

        String line() {
            return WORDS.text(many("letter.left", count), unit, count, due, When.said(WORDS, days));
        }
    }

    ReminderLetter {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    boolean isEmpty() {
        return own.isEmpty() && others.isEmpty();
    }

    /** @param outside makes an address that people reach of a path */
    Letter letter(UnaryOperator<String> outside) {
        var text = new StringBuilder(WORDS.text("letter.greeting", name)).append("\n\n");
        part("letter.own", own, outside, text);
        part("letter.others", others, outside, text);
        text.append(WORDS.text("letter.end", municipality)).append('\n');
        return new Letter(address, subject(), text.toString());
    }

    private String subject() {
        var count = own.stream().mapToInt(Left::count).sum();
        if (count == 0) {
            return WORDS.text("letter.subject.others", municipality);
        }
        var isLate = own.stream().anyMatch(left -> left.days() < 0);
        return WORDS.text(many(isLate ? "letter.subject.late" : "letter.subject", count), count, municipality);
    }

    private static String many(String key, int count) {
        return count == 1 ? key + ".one" : key;
    }

    /** Round by round, each with its way in. */
    private static void part(String key, List<Left> all, UnaryOperator<String> outside, StringBuilder text) {
        for (var round : all.stream().map(Left::round).distinct().toList()) {
            var of = all.stream().filter(left -> left.round().equals(round)).toList();
            text.append(WORDS.text(key, round)).append('\n');
            of.forEach(left -> text.append("- ").append(left.line()).append('\n'));
            text.append('\n');
            of.stream()
                    .map(Left::path)
                    .distinct()
                    .forEach(path -> text.append(outside.apply(path)).append('\n'));
            text.append('\n');
        }
    }
}
