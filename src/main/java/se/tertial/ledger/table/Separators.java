package se.tertial.ledger.table;

import java.util.HashMap;
import java.util.List;

/** What stands between the fields of a text file: the sign that comes equally often on most lines. */
final class Separators {

    private static final List<Character> SIGNS = List.of(';', '\t', '|', ',');
    private static final int LINES_MAX = 300;

    private Separators() {}

    static char sniff(String sample) {
        var lines =
                sample.lines().filter(line -> !line.isBlank()).limit(LINES_MAX).toList();
        var best = ';';
        var most = 0L;
        for (var sign : SIGNS) {
            var score = score(lines, sign);
            if (score > most) {
                best = sign;
                most = score;
            }
        }
        return best;
    }

    /** Whether double quotes hold fields together; false when they stand inside fields and do not close. */
    static boolean hasQuotes(String sample, char separator) {
        var odd = 0;
        var atEdge = 0;
        for (var line : sample.lines().limit(LINES_MAX).toList()) {
            odd += line.chars().filter(letter -> letter == '"').count() % 2 == 0 ? 0 : 1;
            atEdge += line.startsWith("\"") || line.contains(separator + "\"") ? 1 : 0;
        }
        return odd == 0 || atEdge > odd * 2;
    }

    /** Lines on which it comes as often as on most others, and how often that is. */
    private static long score(List<String> lines, char sign) {
        var counts = new HashMap<Long, Long>();
        for (var line : lines) {
            var count = outsideQuotes(line, sign);
            if (count > 0) {
                counts.merge(count, 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * entry.getValue() * Math.min(entry.getKey(), 20))
                .max()
                .orElse(0);
    }

    private static long outsideQuotes(String line, char sign) {
        var count = 0L;
        var isQuoted = false;
        for (var i = 0; i < line.length(); i++) {
            var letter = line.charAt(i);
            isQuoted ^= letter == '"';
            count += !isQuoted && letter == sign ? 1 : 0;
        }
        return count;
    }
}
