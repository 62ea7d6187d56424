package se.tertial.ledger.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in a header the columns that a mapping names stand. */
final class Headers {

    static final String MONTH = "{month}";
    static final String YEAR = "{year}";

    private static final Pattern NUMBERED = Pattern.compile("#(\\d{1,4})");
    private static final String MONTH_SHAPES = "(\\d{6}|\\d{4}-\\d{2}|\\p{L}{3,9}\\.?(?:[ -]?\\d{2,4})?)";
    private static final String YEAR_SHAPE = "((?:19|20)\\d{2})";
    private static final List<DateShape> SHAPES = List.of(DateShape.MONTH_BASIC, DateShape.MONTH_ISO);

    private final List<String> names;

    /** @param names as printed; none when the file has no header */
    Headers(List<String> names) {
        this.names = names.stream().map(Headers::comparable).toList();
    }

    /** A column found. What time its header tells is null when it tells none; a month without a year has only its number. */
    record Place(
            int position,
            @Nullable YearMonth month,
            int monthNumber,
            @Nullable Integer year) {}

    List<Place> find(String header) {
        var numbered = NUMBERED.matcher(header);
        if (numbered.matches()) {
            return List.of(new Place(Integer.parseInt(numbered.group(1)) - 1, null, 0, null));
        }
        var found = new ArrayList<Place>();
        var pattern = pattern(header);
        for (var i = 0; i < names.size(); i++) {
            var match = pattern.matcher(names.get(i));
            if (match.matches()) {
                var at = i;
                place(header, match, at).ifPresent(found::add);
            }
        }
        return found;
    }

    static String comparable(String header) {
        return Cell.text(header).clean().toLowerCase(Locale.ROOT);
    }

    static boolean isNumbered(String header) {
        return NUMBERED.matcher(header).matches();
    }

    private static Pattern pattern(String header) {
        var name = comparable(header);
        var at = name.indexOf('{');
        var isMonth = name.contains(MONTH);
        if (at < 0 || !isMonth && !name.contains(YEAR)) {
            return Pattern.compile(Pattern.quote(name));
        }
        var mark = isMonth ? MONTH : YEAR;
        var before = name.substring(0, name.indexOf(mark));
        var after = name.substring(name.indexOf(mark) + mark.length());
        return Pattern.compile(Pattern.quote(before) + (isMonth ? MONTH_SHAPES : YEAR_SHAPE) + Pattern.quote(after));
    }

    private static Optional<Place> place(String header, Matcher match, int position) {
        if (match.groupCount() == 0) {
            return Optional.of(new Place(position, null, 0, null));
        }
        var text = match.group(1);
        if (!comparable(header).contains(MONTH)) {
            return Optional.of(new Place(position, null, 0, Integer.valueOf(text)));
        }
        for (var shape : SHAPES) {
            var month = shape.month(text, null);
            if (month.isPresent()) {
                return Optional.of(new Place(position, month.get(), 0, null));
            }
        }
        var named = DateShape.MONTH_NAME.month(text, null);
        if (named.isPresent()) {
            return Optional.of(new Place(position, named.get(), 0, null));
        }
        var number = DateShape.monthNamed(text.replace(".", ""));
        return number == 0 ? Optional.empty() : Optional.of(new Place(position, null, number, null));
    }
}
