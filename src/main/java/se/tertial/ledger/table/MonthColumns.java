package se.tertial.ledger.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.ledger.Entry;

/** Columns that are headed by months, as {@code 202401} or {@code Budget jan}. */
final class MonthColumns {

    private static final int LEAST = 2;
    private static final Pattern HEADER = Pattern.compile(
            "(?i)(.*?)(?<![\\p{L}\\p{N}])((?:19|20)\\d{4}|(?:19|20)\\d{2}-\\d{2}|\\p{L}{3,9}\\.?(?:[ -]?(?:\\d{4}|\\d{2}))?)(?![\\p{L}\\p{N}])(.*)");

    private MonthColumns() {}

    static boolean isMonth(String header) {
        return marked(header).isPresent();
    }

    /** The header with {@code {month}} in the place of its month; empty when it has none. */
    static Optional<String> marked(String header) {
        var found = HEADER.matcher(header);
        if (found.matches()) {
            var at = found.start(2);
            do {
                if (isMonthText(found.group(2))) {
                    return Optional.of(
                            header.substring(0, found.start(2)) + Headers.MONTH + header.substring(found.end(2)));
                }
                at = nextWord(header, found.end(2));
            } while (at < header.length() && found.region(at, header.length()).matches());
        }
        return Optional.empty();
    }

    /** The group of such columns that suits the kind, empty when there are too few. */
    static Optional<String> of(Sample sample, Entry.Kind kind) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (var i = 0; i < sample.width(); i++) {
            var at = i;
            marked(sample.header().get(i))
                    .ifPresent(group -> groups.computeIfAbsent(group, g -> new ArrayList<>())
                            .add(at));
        }
        groups.values().removeIf(columns -> columns.size() < LEAST);
        return groups.keySet().stream()
                .filter(group -> isOfKind(group, kind))
                .findFirst()
                .or(() -> groups.keySet().stream().filter(Headers.MONTH::equals).findFirst())
                .or(() -> groups.keySet().stream().findFirst());
    }

    private static boolean isOfKind(String group, Entry.Kind kind) {
        var word = group.replace(Headers.MONTH, "").strip();
        return !word.isEmpty() && HeaderWords.amount(word, kind) >= 0;
    }

    private static boolean isMonthText(String text) {
        return DateShape.MONTH_BASIC.month(text, null).isPresent()
                || DateShape.MONTH_ISO.month(text, null).isPresent()
                || DateShape.MONTH_NAME.month(text, 2000).isPresent();
    }

    private static int nextWord(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
