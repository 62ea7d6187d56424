package se.tertial.report.web.forecast;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.Amount;
import se.tertial.report.forecast.ForecastGrid;
import se.tertial.report.forecast.ForecastKey;
import se.tertial.report.forecast.ForecastProposal;
import se.tertial.report.forecast.GridFile;
import se.tertial.report.forecast.Merge;
import se.tertial.report.forecast.Merge.Conflict;
import se.tertial.report.forecast.Merge.Wish;
import se.tertial.report.forecast.MoneyText;

/**
 * A grid as somebody has it before them, saved or not.
 *
 * @param typed by cell
 * @param seen what was set when the person saw it
 * @param problems what is wrong with a cell and what to do
 */
record ForecastDraft(
        Map<ForecastKey, String> typed, Map<ForecastKey, Optional<Amount>> seen, Map<ForecastKey, Problem> problems) {

    /** @param theirs what somebody else has set, empty when it is nothing or when that is not what is wrong */
    record Problem(Kind kind, Optional<Amount> theirs) {
        enum Kind {
            NO_AMOUNT,
            BOTH_CHANGED
        }
    }

    static final String VALUE = "v:";
    static final String SEEN = "s:";

    /** As it is stored. */
    static ForecastDraft of(ForecastGrid grid, MoneyText money) {
        var typed = new LinkedHashMap<ForecastKey, String>();
        var seen = new HashMap<ForecastKey, Optional<Amount>>();
        grid.rows().stream().filter(ForecastGrid.Row::isSet).forEach(row -> {
            typed.put(row.key(), money.typed(row.own()));
            seen.put(row.key(), Optional.ofNullable(row.own()));
        });
        return new ForecastDraft(typed, seen, Map.of());
    }

    /** As a form gives it back; cells that the grid does not have are none. */
    ForecastDraft with(Map<String, String> form) {
        var values = new LinkedHashMap<>(typed);
        var known = new HashMap<>(seen);
        typed.keySet().forEach(key -> {
            var value = form.get(VALUE + key.code());
            var before = form.getOrDefault(SEEN + key.code(), "");
            if (value != null && before.matches("(-?\\d{1,18})?")) {
                values.put(key, value.strip());
                known.put(key, before.isEmpty() ? Optional.empty() : Optional.of(new Amount(Long.parseLong(before))));
            }
        });
        return new ForecastDraft(values, known, problems);
    }

    /** Cells where nothing stands get what is proposed, rounded as reports round. */
    ForecastDraft filled(ForecastGrid grid, ForecastProposal proposal, MoneyText money) {
        var values = new LinkedHashMap<>(typed);
        values.replaceAll((key, value) -> value.isEmpty() ? proposed(grid, key, proposal, money) : value);
        return new ForecastDraft(values, seen, problems);
    }

    ForecastDraft taken(ForecastGrid grid, ForecastKey key, ForecastProposal proposal, MoneyText money) {
        var values = new LinkedHashMap<>(typed);
        values.computeIfPresent(key, (same, value) -> proposed(grid, same, proposal, money));
        return new ForecastDraft(values, seen, problems);
    }

    static String proposed(ForecastGrid grid, ForecastKey key, ForecastProposal proposal, MoneyText money) {
        return grid.row(key)
                .map(row -> row.proposals().get(proposal))
                .map(amount -> money.typed(money.rounded(amount)))
                .orElse("");
    }

    /** What a file that was exported earlier says: what was not changed in it is left, what somebody else has changed too is told. */
    ForecastDraft with(Map<ForecastKey, GridFile.Filled> file, MoneyText money) {
        var values = new LinkedHashMap<>(typed);
        var wrong = new HashMap<ForecastKey, Problem>();
        values.replaceAll((key, value) -> {
            var row = file.get(key);
            if (row == null) {
                return value;
            }
            var wanted = money.parse(row.typed());
            if (wanted.isEmpty() && !row.typed().isEmpty()) {
                wrong.put(key, new Problem(Problem.Kind.NO_AMOUNT, Optional.empty()));
                return row.typed();
            }
            var now = seen.getOrDefault(key, Optional.empty());
            if (wanted.equals(row.seen())) {
                return value;
            }
            if (!now.equals(row.seen()) && !now.equals(wanted)) {
                wrong.put(key, new Problem(Problem.Kind.BOTH_CHANGED, now));
            }
            return money.typed(wanted.orElse(null));
        });
        return new ForecastDraft(values, seen, wrong);
    }

    /** With what is no amount told. */
    ForecastDraft checked(MoneyText money) {
        var wrong = new HashMap<ForecastKey, Problem>();
        typed.forEach((key, value) -> {
            if (!value.isEmpty() && money.parse(value).isEmpty()) {
                wrong.put(key, new Problem(Problem.Kind.NO_AMOUNT, Optional.empty()));
            }
        });
        return new ForecastDraft(typed, seen, wrong);
    }

    /** Both amounts are shown, and to save again is to choose one's own. */
    ForecastDraft against(Iterable<Conflict> conflicts) {
        var known = new HashMap<>(seen);
        var wrong = new HashMap<>(problems);
        for (var conflict : conflicts) {
            known.put(conflict.key(), conflict.theirs());
            wrong.put(conflict.key(), new Problem(Problem.Kind.BOTH_CHANGED, conflict.theirs()));
        }
        return new ForecastDraft(typed, known, wrong);
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    Map<ForecastKey, Wish> wishes(MoneyText money) {
        var wishes = new LinkedHashMap<ForecastKey, Wish>();
        typed.forEach((key, value) ->
                wishes.put(key, new Wish(seen.getOrDefault(key, Optional.empty()), money.parse(value))));
        return wishes;
    }

    /** How many cells differ from what is stored. */
    long changes(MoneyText money) {
        return wishes(money).values().stream()
                .filter(wish -> !wish.wanted().equals(wish.seen()))
                .count();
    }

    Merge merge(MoneyText money, Map<ForecastKey, Amount> now) {
        return Merge.of(wishes(money), now);
    }
}
