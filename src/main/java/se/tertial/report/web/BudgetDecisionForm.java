package se.tertial.report.web;

import static se.tertial.report.web.BudgetDecisionFields.AMOUNT;
import static se.tertial.report.web.BudgetDecisionFields.AREA;
import static se.tertial.report.web.BudgetDecisionFields.BODY;
import static se.tertial.report.web.BudgetDecisionFields.DATE;
import static se.tertial.report.web.BudgetDecisionFields.KIND;
import static se.tertial.report.web.BudgetDecisionFields.KNOWN_IN;
import static se.tertial.report.web.BudgetDecisionFields.LINE;
import static se.tertial.report.web.BudgetDecisionFields.PARAGRAPH;
import static se.tertial.report.web.BudgetDecisionFields.REGISTRY_NUMBER;
import static se.tertial.report.web.BudgetDecisionFields.SEASON;
import static se.tertial.report.web.BudgetDecisionFields.TEXT;
import static se.tertial.report.web.BudgetDecisionFields.UNIT;
import static se.tertial.report.web.BudgetDecisionFields.YEAR;
import static se.tertial.report.web.BudgetDecisionFields.amount;
import static se.tertial.report.web.BudgetDecisionFields.at;
import static se.tertial.report.web.BudgetDecisionFields.date;
import static se.tertial.report.web.BudgetDecisionFields.filled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.report.Municipality;
import se.tertial.report.web.ControlFormPage.Group;

/** A budget decision with its lines, new or changed. */
final class BudgetDecisionForm implements ControlForm {

    static final String NEW = "nytt";

    private static final String DECISIONS = "budget-decisions.csv";
    private final Visit visit;
    private final @Nullable BudgetDecision stored;
    private String code;

    BudgetDecisionForm(Visit visit, String code) {
        this.visit = visit;
        this.code = code;
        stored = code.equals(NEW)
                ? null
                : budget().decisions().stream()
                        .filter(d -> d.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> visit.missing("missing.page", code));
    }

    private Budget budget() {
        return visit.insight().municipality().ledger().budget();
    }

    @Override
    public Right right() {
        return Right.CHANGE_MONEY;
    }

    @Override
    public String unit() {
        return stored == null ? visit.unit().code() : stored.unit();
    }

    @Override
    public String title() {
        return stored == null ? visit.text("budget.new") : stored.text();
    }

    @Override
    public String[] path() {
        return new String[] {BudgetComposition.PATH[0], BudgetComposition.PATH[1], code};
    }

    @Override
    public String[] above() {
        return new String[] {visit.text("ledger.nav.decisions"), BudgetComposition.PATH[0], BudgetComposition.PATH[1]};
    }

    @Override
    public Object seen(Municipality municipality) {
        var budget = municipality.ledger().budget();
        return List.of(
                budget.decisions().stream().filter(d -> d.code().equals(code)).toList(), linesOf(budget, code));
    }

    private static List<BudgetLine> linesOf(Budget budget, String code) {
        return budget.lines().stream().filter(l -> l.decision().equals(code)).toList();
    }

    @Override
    public Map<String, String> stored() {
        var values = new HashMap<String, String>();
        values.put(UNIT, unit());
        values.put(YEAR, Integer.toString(visit.round().year()));
        values.put(KNOWN_IN, visit.round().code());
        values.put(KIND, Word.of(Kind.CHANGE));
        if (stored != null) {
            values.put(YEAR, Integer.toString(stored.year()));
            values.put(KNOWN_IN, stored.knownIn().code());
            values.put(KIND, Word.of(stored.kind()));
            values.put(TEXT, stored.text());
            values.put(BODY, stored.body());
            values.put(DATE, stored.date() == null ? "" : stored.date().toString());
            values.put(PARAGRAPH, stored.paragraph());
            values.put(REGISTRY_NUMBER, stored.registryNumber());
            values.put(AMOUNT, stored.amount().kronor().toPlainString());
            var lines = linesOf(budget(), code);
            for (var i = 0; i < lines.size(); i++) {
                put(values, i, lines.get(i));
            }
        }
        return values;
    }

    private static void put(Map<String, String> values, int place, BudgetLine line) {
        values.put(at(UNIT, place), line.unit());
        values.put(at(AREA, place), line.area() == null ? "" : line.area());
        values.put(at(LINE, place), line.line());
        values.put(at(SEASON, place), line.season() == null ? "" : line.season());
        values.put(at(AMOUNT, place), line.amount().kronor().toPlainString());
    }

    @Override
    public List<Group> groups(Typed typed) {
        return new BudgetDecisionFields(visit).groups(typed);
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        if (!typed.isGiven(TEXT)) {
            problems.put(TEXT, visit.text("form.required"));
        }
        if (!typed.get(YEAR).matches("(19|20|21)\\d\\d")) {
            problems.put(YEAR, visit.text("budget.bad-year"));
        }
        if (typed.isGiven(DATE) && date(typed.get(DATE)) == null) {
            problems.put(DATE, visit.text("budget.bad-date"));
        }
        var filled = filled(typed);
        for (var place : filled) {
            if (amount(typed.get(at(AMOUNT, place))).isEmpty()) {
                problems.put(at(AMOUNT, place), visit.text("budget.bad-amount"));
            }
            Stream.of(at(UNIT, place), at(LINE, place))
                    .filter(name -> !typed.isGiven(name))
                    .forEach(name -> problems.put(name, visit.text("form.choose")));
        }
        if (typed.isGiven(AMOUNT) ? amount(typed.get(AMOUNT)).isEmpty() : filled.isEmpty()) {
            problems.put(AMOUNT, visit.text("budget.bad-amount"));
        }
        return problems;
    }

    /** The lines say the amount; one that is typed besides must be the same, which the rules of the folder see to. */
    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var budget = now.ledger().budget();
        code = stored == null ? free(budget, typed) : code;
        var lines =
                filled(typed).stream().map(place -> line(typed, place, budget)).toList();
        var sum = lines.stream().map(BudgetLine::amount).reduce(Amount.ZERO, Amount::plus);
        var decision = new BudgetDecision(
                code,
                typed.get(UNIT),
                Integer.parseInt(typed.get(YEAR)),
                Word.parse(Kind.class, typed.get(KIND)).orElse(Kind.CHANGE),
                typed.get(TEXT),
                typed.get(BODY),
                typed.isGiven(DATE) ? date(typed.get(DATE)) : null,
                typed.get(PARAGRAPH),
                typed.get(REGISTRY_NUMBER),
                new RoundCode(typed.get(KNOWN_IN)),
                amount(typed.get(AMOUNT)).orElse(sum),
                new SourceLine(DECISIONS, budget.decisions().size() + 2));
        var decisions = new ArrayList<>(budget.decisions());
        decisions.replaceAll(d -> d.code().equals(code) ? decision : d);
        if (stored == null) {
            decisions.add(decision);
        }
        var others = budget.lines().stream().filter(l -> !l.decision().equals(code));
        var all = Stream.concat(others, lines.stream()).toList();
        return now.with(now.ledger().with(new Budget(budget.seasons(), decisions, all)));
    }

    private BudgetLine line(Typed typed, int place, Budget budget) {
        return new BudgetLine(
                code,
                typed.get(at(UNIT, place)),
                orNull(typed.get(at(AREA, place))),
                typed.get(at(LINE, place)),
                orNull(typed.get(at(SEASON, place))),
                amount(typed.get(at(AMOUNT, place))).orElse(Amount.ZERO),
                new SourceLine("budget-lines.csv", budget.lines().size() + place + 2));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A code of the year and a number that no decision has. */
    private static String free(Budget budget, Typed typed) {
        var taken = budget.decisions().stream().map(BudgetDecision::code).toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "beslut-" + typed.get(YEAR) + "-" + i)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        return finding.place().file().equals(DECISIONS) && line.startsWith(code + ",")
                ? Optional.of(finding.place().column())
                : Optional.empty();
    }
}
