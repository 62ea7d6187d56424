package se.tertial.report.web.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.Amount;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.forecast.ForecastGrid;
import se.tertial.report.forecast.ForecastKey;
import se.tertial.report.forecast.ForecastProposal;
import se.tertial.report.forecast.ForecastRounds;
import se.tertial.report.forecast.Known;
import se.tertial.report.forecast.MoneyText;
import se.tertial.report.web.LedgerNav;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Shell;

/** The grid as a page. */
final class ForecastComposition {

    static final String ECONOMY = "ekonomi";
    static final String PATH = "prognos";
    static final String LINE = "rad";
    private static final int ELSEWHERE_MAX = 8;

    private final Visit visit;
    private final Messages words;
    private final MoneyText money;
    private final ForecastGrid grid;
    private final List<ForecastProposal> proposals;
    private final boolean hasEarlier;
    private final String line;

    /** @param line code of the one whose accounts are the rows, empty for the lines themselves */
    ForecastComposition(Visit visit, String line) {
        this.visit = visit;
        this.line = line;
        words = Messages.of("forecast", visit.language());
        money = MoneyText.of(visit.model().money());
        grid = line.isEmpty()
                ? ForecastRounds.of(visit.insight(), visit.unit(), visit.round())
                : ForecastRounds.ofAccounts(visit.insight(), visit.unit(), visit.round(), line);
        proposals = Arrays.stream(ForecastProposal.values())
                .filter(p ->
                        grid.rows().stream().anyMatch(row -> row.proposals().containsKey(p)))
                .toList();
        hasEarlier = grid.rows().stream().anyMatch(row -> row.known().earlier() != null);
    }

    ForecastGrid grid() {
        return grid;
    }

    /** Cells of lines that have a forecast, wherever it comes from. */
    Set<ForecastKey> known() {
        return line.isEmpty()
                ? grid.known()
                : ForecastRounds.of(visit.insight(), visit.unit(), visit.round())
                        .known();
    }

    MoneyText money() {
        return money;
    }

    /** Only cells that the reader may set are in it. */
    ForecastDraft stored() {
        var all = ForecastDraft.of(grid, money);
        var mine = new LinkedHashMap<>(all.typed());
        mine.keySet().removeIf(key -> !visit.may(Right.SET_FORECAST, key.unit()));
        return new ForecastDraft(mine, all.seen(), all.problems());
    }

    Address address() {
        return at(PATH);
    }

    /** Below the pages of money. */
    private Address at(String... path) {
        return of(visit.unit(), visit.round(), path);
    }

    private Address of(Unit unit, RoundCode round, String... path) {
        return ofLine(unit, round, line, path);
    }

    private Address ofLine(Unit unit, RoundCode round, String code, String... path) {
        var whole = Stream.concat(Stream.of(ECONOMY), Stream.of(path)).toArray(String[]::new);
        return visit.place(whole)
                .with("enhet", unit.code())
                .with("omgang", round.code())
                .with(LINE, code);
    }

    /** Whose grid it is, for a file. */
    String mark() {
        return visit.organisation().code() + " " + visit.round().code();
    }

    String title() {
        return heading() + ", " + visit.unit().name() + ", " + roundName();
    }

    private String heading() {
        return visit.model().lines().stream()
                .filter(one -> one.code().equals(line))
                .findFirst()
                .map(one -> words.text("title.accounts", one.label().in(visit.language())))
                .orElseGet(() -> words.text("title"));
    }

    private List<Link> trail() {
        var economy = new Link(visit.text("nav.economy"), visit.to(ECONOMY));
        return line.isEmpty()
                ? List.of(economy)
                : List.of(economy, new Link(words.text("title"), ofLine(visit.unit(), visit.round(), "", PATH)));
    }

    ForecastPage page(ForecastDraft draft, String notice, String problem) {
        var filter = Shells.filter(visit, visit.unit(), visit.round());
        var isEmpty = grid.groups().isEmpty();
        return new ForecastPage(
                Shells.of(visit, address(), heading(), trail(), filter),
                LedgerNav.of(visit),
                visit.caller().visitor().isSignedIn() ? person() : null,
                visit.unit().name() + " · " + roundName(),
                sign(),
                address().toString(),
                !draft.typed().isEmpty(),
                notice,
                problem,
                head(line.isEmpty() ? "line" : "account"),
                heads(),
                proposals.stream()
                        .map(p -> new ForecastPage.Offer(Word.of(p), words.text("column." + Word.of(p))))
                        .toList(),
                grid.groups().stream().map(group -> group(group, draft)).toList(),
                at(PATH + ".xlsx").toString(),
                at(PATH, "fil").toString(),
                isEmpty ? List.of() : new UnexplainedForecasts(visit).links(),
                isEmpty ? elsewhere() : List.of());
    }

    private Shell.Person person() {
        return new Shell.Person(visit.caller().visitor().name(), visit.caller().secret());
    }

    private String roundName() {
        return visit.insight().round(visit.round()).name().in(visit.language());
    }

    private String sign() {
        var key = visit.model().money().revenuePositive() ? "sign.revenue" : "sign.cost";
        var sign = words.text(key, money.unit().symbol());
        return line.isEmpty() ? sign : sign + " " + words.text("accounts.how");
    }

    private String head(String column) {
        return words.text("column." + column);
    }

    private List<String> heads() {
        var heads = new ArrayList<>(List.of(head("year-budget"), head("actual")));
        if (hasEarlier) {
            heads.add(head("earlier"));
        }
        proposals.forEach(p -> heads.add(head(Word.of(p))));
        heads.addAll(List.of(head("forecast"), head("variance")));
        if (hasEarlier) {
            heads.add(head("change"));
        }
        return heads;
    }

    private List<String> amounts(Known known) {
        return Stream.of(known.yearBudget(), known.actual(), known.earlier())
                .limit(hasEarlier ? 3 : 2)
                .map(this::shown)
                .toList();
    }

    private ForecastPage.Group group(ForecastGrid.Group group, ForecastDraft draft) {
        var isHere = group.unit().equals(visit.unit());
        var to = of(group.unit(), visit.round(), PATH);
        return new ForecastPage.Group(
                group.unit().name(),
                isHere ? null : to.toString(),
                group.rows().stream().map(row -> row(group, row, draft)).toList());
    }

    private ForecastPage.Row row(ForecastGrid.Group group, ForecastGrid.Row row, ForecastDraft draft) {
        var known = row.known();
        var whole = row.label(visit.language());
        var input = draft.typed().containsKey(row.key())
                ? input(row.key(), group.unit().name() + ", " + whole, draft)
                : null;
        return new ForecastPage.Row(
                whole,
                accounts(row),
                !row.isSet(),
                !row.line().partOf().isEmpty(),
                amounts(known),
                proposals.stream().map(p -> taken(row, p, whole, input != null)).toList(),
                input,
                shown(known.forecast()),
                money.difference(known.variance(), visit.language()),
                hasEarlier ? money.difference(known.change(), visit.language()) : null);
    }

    /** Where the line is set account by account. */
    private @Nullable Link accounts(ForecastGrid.Row row) {
        var set = row.accounts();
        if (set == null || !line.isEmpty()) {
            return null;
        }
        var unit = visit.organisation().known(row.key().unit());
        var text = words.text(set == 0 ? "accounts.open" : "accounts.set");
        return new Link(text, ofLine(unit, visit.round(), row.line().code(), PATH));
    }

    private String shown(@Nullable Amount amount) {
        return money.shown(amount, visit.language());
    }

    private ForecastPage.Taken taken(ForecastGrid.Row row, ForecastProposal proposal, String label, boolean canTake) {
        var amount = row.proposals().get(proposal);
        var text = shown(amount);
        return new ForecastPage.Taken(
                amount == null || !canTake
                        ? ""
                        : Word.of(proposal) + ":" + row.key().code(),
                text,
                amount == null ? "" : money.typed(money.rounded(amount)),
                words.text("take", text, head(Word.of(proposal)), label));
    }

    private ForecastPage.Input input(ForecastKey key, String label, ForecastDraft draft) {
        var value = draft.typed().getOrDefault(key, "");
        var seen = draft.seen().getOrDefault(key, Optional.empty());
        return new ForecastPage.Input(
                "p-" + key.code().replaceAll("[^a-z0-9-]", "_"),
                ForecastDraft.VALUE + key.code(),
                value,
                ForecastDraft.SEEN + key.code(),
                seen.map(amount -> Long.toString(amount.ore())).orElse(""),
                words.text("input", label),
                problem(key, draft),
                !money.parse(value).equals(seen));
    }

    private String problem(ForecastKey key, ForecastDraft draft) {
        var problem = draft.problems().get(key);
        if (problem == null) {
            return "";
        }
        return switch (problem.kind()) {
            case NO_AMOUNT -> words.text("problem.no-amount");
            case BOTH_CHANGED ->
                problem.theirs()
                        .map(theirs -> words.text("problem.both", money.typed(theirs)))
                        .orElseGet(() -> words.text("problem.removed"));
        };
    }

    /** Rounds in which something is known of the unit. */
    private List<Link> elsewhere() {
        return visit.rounds().stream()
                .filter(round -> !ForecastRounds.of(visit.insight(), visit.unit(), round.code())
                        .groups()
                        .isEmpty())
                .limit(ELSEWHERE_MAX)
                .map(round -> new Link(
                        visit.unit().name() + ", " + round.name().in(visit.language()),
                        of(visit.unit(), round.code(), PATH)))
                .toList();
    }
}
