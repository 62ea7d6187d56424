package se.tertial.report.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.report.edit.SheetEditing.Sheets;

/**
 * Next year's plan opened beside the running year: what is carried over, changed or ended. Nothing of the running year is
 * touched but for the year in which a goal, or the round in which an indicator, is followed for the last time.
 */
public final class YearShift {

    static final String ROUNDS = "rounds.csv";
    static final String GOALS = "goals.csv";
    static final String FOLLOWED = "followed.csv";
    static final String TARGETS = "targets.csv";

    private static final String UNTIL = "until";
    private static final String FROM = "from";
    private static final String CODE = "code";
    private static final String ROUND = "round";

    private final Sheets sheets;
    private final int year;

    /** @param year the running one */
    public YearShift(Sheets sheets, int year) {
        this.sheets = sheets;
        this.year = year;
    }

    public enum Fate {
        CARRIED,
        CHANGED,
        ENDED
    }

    /** @param title of the goal that takes its place, when it is changed; {@code code} likewise */
    public record GoalFate(Fate fate, String code, String title) {}

    /** @param target of the indicator next year, empty for none */
    public record FollowedFate(Fate fate, String target) {}

    /**
     * @param rounds of the running year that next year has too
     * @param goals by code; {@code followed} by row. What is not named is carried over as it is.
     */
    public record Wish(Set<String> rounds, Map<String, GoalFate> goals, Map<Integer, FollowedFate> followed) {
        public Wish {
            rounds = Set.copyOf(rounds);
            goals = Map.copyOf(goals);
            followed = Map.copyOf(followed);
        }
    }

    /** Rounds of the running year, oldest first. */
    public List<Row> rounds() {
        return rows(ROUNDS).stream()
                .filter(row -> row.get(ROUND).startsWith(year + "-"))
                .sorted(Comparator.comparing(row -> row.get(ROUND)))
                .toList();
    }

    public boolean hasNext(Row round) {
        return rows(ROUNDS).stream().anyMatch(row -> row.get(ROUND).equals(next(round.get(ROUND))));
    }

    /** Goals of the running year that are not already ended with it, in order. */
    public List<Row> goals() {
        return rows(GOALS).stream().filter(this::goesOn).toList();
    }

    /** Places of the followed indicators that go on beyond the running year. */
    public List<Integer> followed() {
        var rows = rows(FOLLOWED);
        var lastRound = lastRound();
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).get(UNTIL).isEmpty()
                        || rows.get(at).get(UNTIL).compareTo(lastRound) > 0)
                .filter(at -> rows.get(at).get(FROM).compareTo(lastRound) <= 0)
                .boxed()
                .toList();
    }

    /** The target of a followed indicator in that year as last stated; empty when there is none. */
    public String target(Row followed, int ofYear) {
        return rows(TARGETS).stream()
                .filter(row -> row.get("indicator").equals(followed.get("indicator"))
                        && row.get("unit").equals(followed.get("unit"))
                        && row.get("year").equals(Integer.toString(ofYear)))
                .max(Comparator.comparing(row -> row.get("stated_in")))
                .map(row -> row.get("target"))
                .orElse("");
    }

    /** Tells whether anything of what the shift is about has changed. */
    public String fingerprint() {
        return List.of(ROUNDS, GOALS, FOLLOWED, TARGETS).stream()
                .map(sheet -> Integer.toHexString(
                        rows(sheet).stream().map(Row::fingerprint).toList().hashCode()))
                .collect(Collectors.joining("-"));
    }

    public List<Act> acts(Wish wish) {
        var acts = new ArrayList<Act>();
        var rounds = rounds().stream()
                .filter(round -> wish.rounds().contains(round.get(ROUND)) && !hasNext(round))
                .toList();
        rounds.forEach(round -> acts.add(new Act.Add(ROUNDS, nextRound(round))));
        var replaced = goals(wish, acts);
        followed(wish, replaced, acts);
        return acts;
    }

    /** Codes of the goals that take the place of others; empty for a goal that has none. */
    private Map<String, String> goals(Wish wish, List<Act> acts) {
        var replaced = new HashMap<String, String>();
        var rows = rows(GOALS);
        var shape = SheetShapes.bySheet(GOALS).orElseThrow();
        for (var placed : new RowOrder(rows, shape).placed()) {
            var row = rows.get(placed.row());
            if (!goesOn(row)) {
                continue;
            }
            var above = replaced.get(row.get(SheetForm.PARENT));
            var asked = wish.goals().getOrDefault(row.get(CODE), new GoalFate(Fate.CARRIED, "", ""));
            if (asked.fate() == Fate.CARRIED && above == null) {
                continue;
            }
            acts.add(new Act.Put(GOALS, placed.row(), Map.of(UNTIL, Integer.toString(year))));
            var isEnded = asked.fate() == Fate.ENDED || "".equals(above);
            replaced.put(row.get(CODE), isEnded ? "" : add(row, asked, above, acts));
        }
        return replaced;
    }

    /** The goal that takes its place next year. A goal under one that was changed stands under the new one. */
    private String add(Row row, GoalFate asked, @Nullable String above, List<Act> acts) {
        var values = new LinkedHashMap<>(row.values());
        var code = asked.code().isEmpty() ? row.get(CODE) + "-" + (year + 1) : asked.code();
        values.put(CODE, code);
        if (!asked.title().isEmpty()) {
            values.put("title", asked.title());
        }
        if (above != null) {
            values.put(SheetForm.PARENT, above);
        }
        values.put(FROM, Integer.toString(year + 1));
        values.put(UNTIL, "");
        acts.add(new Act.Add(GOALS, values));
        return code;
    }

    private void followed(Wish wish, Map<String, String> replaced, List<Act> acts) {
        var rows = rows(FOLLOWED);
        var targets = new HashSet<List<String>>();
        for (var at : followed()) {
            var row = rows.get(at);
            var asked = wish.followed().getOrDefault(at, new FollowedFate(Fate.CARRIED, ""));
            var goal = replaced.get(row.get("goal"));
            var isEnded = asked.fate() == Fate.ENDED || "".equals(goal);
            if (isEnded || goal != null) {
                acts.add(new Act.Put(FOLLOWED, at, Map.of(UNTIL, lastRound())));
            }
            if (!isEnded && goal != null) {
                var values = new LinkedHashMap<>(row.values());
                values.put("goal", goal);
                values.put(FROM, firstRoundNext(wish));
                acts.add(new Act.Add(FOLLOWED, values));
            }
            var isNew = targets.add(List.of(row.get("indicator"), row.get("unit")));
            if (!isEnded
                    && isNew
                    && !asked.target().isEmpty()
                    && !asked.target().equals(target(row, year + 1))) {
                acts.add(new Act.Add(TARGETS, target(row, asked.target())));
            }
        }
    }

    private Map<String, String> target(Row followed, String target) {
        return Map.of(
                "indicator", followed.get("indicator"),
                "unit", followed.get("unit"),
                "year", Integer.toString(year + 1),
                "stated_in", lastRound(),
                "target", target);
    }

    private boolean goesOn(Row goal) {
        var from = goal.get(FROM);
        var until = goal.get(UNTIL);
        return (from.isEmpty() || Integer.parseInt(from) <= year)
                && (until.isEmpty() || Integer.parseInt(until) > year);
    }

    private String lastRound() {
        return rounds().getLast().get(ROUND);
    }

    private String firstRoundNext(Wish wish) {
        var there = rows(ROUNDS).stream().map(row -> row.get(ROUND)).filter(code -> code.startsWith(year + 1 + "-"));
        var made = wish.rounds().stream().map(this::next);
        return Stream.concat(there, made).min(Comparator.naturalOrder()).orElse("");
    }

    private Map<String, String> nextRound(Row round) {
        Function<String, String> named = text -> text.replace(Integer.toString(year), Integer.toString(year + 1));
        var values = new LinkedHashMap<>(round.values());
        values.replaceAll((column, text) -> switch (column) {
            case ROUND -> next(text);
            case "cut_off", "opens" -> aYearLater(text);
            default -> column.startsWith("due") ? aYearLater(text) : named.apply(text);
        });
        return values;
    }

    /** The last of a month stays the last of it. */
    private static String aYearLater(String day) {
        if (day.isEmpty()) {
            return day;
        }
        var date = LocalDate.parse(day);
        var later = date.plusYears(1);
        var isLast = date.getDayOfMonth() == date.lengthOfMonth();
        return (isLast ? later.withDayOfMonth(later.lengthOfMonth()) : later).toString();
    }

    private String next(String round) {
        return (year + 1) + round.substring(4);
    }

    private List<Row> rows(String sheet) {
        return sheets.form().rows(sheets.files(), sheet);
    }
}
