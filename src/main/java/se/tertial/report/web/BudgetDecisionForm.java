package se.tertial.report.web;

import static se.tertial.report.web.BudgetDecisionFields.AMOUNT;
import static se.tertial.report.web.BudgetDecisionFields.BODY;
import static se.tertial.report.web.BudgetDecisionFields.DATE;
import static se.tertial.report.web.BudgetDecisionFields.KIND;
import static se.tertial.report.web.BudgetDecisionFields.KNOWN_IN;
import static se.tertial.report.web.BudgetDecisionFields.PARAGRAPH;
import static se.tertial.report.web.BudgetDecisionFields.REGISTRY_NUMBER;
import static se.tertial.report.web.BudgetDecisionFields.TEXT;
import static se.tertial.report.web.BudgetDecisionFields.UNIT;
import static se.tertial.report.web.BudgetDecisionFields.YEAR;
import static se.tertial.report.web.BudgetDecisionFields.amount;
import static se.tertial.report.web.BudgetDecisionFields.date;
import static se.tertial.report.web.DecisionLines.at;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.Finding;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.report.Municipality;
import se.tertial.report.web.ControlFormPage.Group;

/** A budget decision, or one on projects, with its lines, new or changed. */
final class BudgetDecisionForm implements ControlForm {

    static final String NEW = "nytt";
    static final String NEW_OF_PROJECTS = "nytt-projektbeslut";

    private static final String DECISIONS = "budget-decisions.csv";
    private final Visit visit;
    private final @Nullable BudgetDecision stored;
    private final DecisionLines lines;
    private String code;

    BudgetDecisionForm(Visit visit, String code) {
        this.visit = visit;
        this.code = code;
        stored = code.equals(NEW) || code.equals(NEW_OF_PROJECTS)
                ? null
                : budget().decisions().stream()
                        .filter(d -> d.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> visit.missing("missing.page", code));
        var isOfProjects =
                stored == null ? code.equals(NEW_OF_PROJECTS) : stored.kind().isOfProjects();
        lines = isOfProjects ? new ProjectLineFields(visit) : new BudgetLineFields(visit);
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
        return stored == null ? visit.text(code.equals(NEW) ? "budget.new" : "budget.new-of-projects") : stored.text();
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
                budget.decisions().stream().filter(d -> d.code().equals(code)).toList(), lines.of(budget, code));
    }

    @Override
    public Map<String, String> stored() {
        var values = new HashMap<String, String>();
        values.put(UNIT, unit());
        values.put(YEAR, Integer.toString(visit.round().year()));
        values.put(KNOWN_IN, visit.round().code());
        values.put(KIND, Word.of(usual()));
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
            values.putAll(lines.stored(budget(), code));
        }
        return values;
    }

    private Kind usual() {
        return lines.kinds().contains(Kind.CHANGE) ? Kind.CHANGE : Kind.PROJECT;
    }

    @Override
    public List<Group> groups(Typed typed) {
        return new BudgetDecisionFields(visit).groups(typed, lines);
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        if (!typed.isGiven(TEXT)) {
            problems.put(TEXT, visit.text("form.required"));
        }
        if (DecisionLines.year(typed.get(YEAR)).isEmpty()) {
            problems.put(YEAR, visit.text("budget.bad-year"));
        }
        if (typed.isGiven(DATE) && date(typed.get(DATE)) == null) {
            problems.put(DATE, visit.text("budget.bad-date"));
        }
        var filled = lines.filled(typed);
        for (var place : filled) {
            if (amount(typed.get(at(AMOUNT, place))).isEmpty()) {
                problems.put(at(AMOUNT, place), visit.text("budget.bad-amount"));
            }
            lines.needed().stream()
                    .map(name -> at(name, place))
                    .filter(name -> !typed.isGiven(name))
                    .forEach(name -> problems.put(name, visit.text("form.choose")));
            if (typed.isGiven(at(YEAR, place))
                    && DecisionLines.year(typed.get(at(YEAR, place))).isEmpty()) {
                problems.put(at(YEAR, place), visit.text("budget.bad-year"));
            }
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
        var decision = new BudgetDecision(
                code,
                typed.get(UNIT),
                Integer.parseInt(typed.get(YEAR)),
                Word.parse(Kind.class, typed.get(KIND))
                        .filter(lines.kinds()::contains)
                        .orElse(usual()),
                typed.get(TEXT),
                typed.get(BODY),
                typed.isGiven(DATE) ? date(typed.get(DATE)) : null,
                typed.get(PARAGRAPH),
                typed.get(REGISTRY_NUMBER),
                new RoundCode(typed.get(KNOWN_IN)),
                amount(typed.get(AMOUNT)).orElse(lines.sum(typed)),
                new SourceLine(DECISIONS, budget.decisions().size() + 2));
        var decisions = new ArrayList<>(budget.decisions());
        decisions.replaceAll(d -> d.code().equals(code) ? decision : d);
        if (stored == null) {
            decisions.add(decision);
        }
        var decided = new Budget(budget.seasons(), decisions, budget.lines(), budget.projectLines());
        return now.with(now.ledger().with(lines.changed(decided, code, typed)));
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
