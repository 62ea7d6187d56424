package se.tertial.report.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.ControlFormPage.Group;

/** The lines of a decision in a {@link BudgetDecisionForm}: some more places than are filled in. */
interface DecisionLines {

    int PLACES = 4;

    /** The kinds that a decision with such lines can have. */
    List<Kind> kinds();

    List<Group> groups(Typed typed);

    /** Fields that a place needs, its amount besides. */
    List<String> needed();

    /** A field by which a place is seen to be filled in, its amount besides. */
    String told();

    /** What is stored of a decision's lines, by name of field. */
    Map<String, String> stored(Budget budget, String code);

    /** The lines of one decision. */
    List<?> of(Budget budget, String code);

    /** The budget with these lines instead of those of the decision. */
    Budget changed(Budget budget, String code, Typed typed);

    /** What the lines grant in all. */
    Amount sum(Typed typed);

    static String at(String name, int place) {
        return name + "-" + (place + 1);
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    default int places(Typed typed) {
        var filled = 0;
        while (typed.isGiven(at(BudgetDecisionFields.AMOUNT, filled)) || typed.isGiven(at(told(), filled))) {
            filled++;
        }
        return Math.max(PLACES, filled + 2);
    }

    default List<Integer> filled(Typed typed) {
        return IntStream.range(0, places(typed))
                .filter(place -> Stream.concat(Stream.of(BudgetDecisionFields.AMOUNT), needed().stream())
                        .anyMatch(name -> typed.isGiven(at(name, place))))
                .boxed()
                .toList();
    }

    /** A group for each place. @param note key of what is said above the first */
    default List<Group> groups(Visit visit, Typed typed, String note, IntFunction<List<Field>> line) {
        return IntStream.range(0, places(typed))
                .mapToObj(place -> new Group(
                        visit.text("budget.line", place + 1), place == 0 ? visit.text(note) : "", line.apply(place)))
                .toList();
    }

    /** Of the places that are filled in and wanted. */
    default Amount sum(Typed typed, IntPredicate isWanted) {
        return filled(typed).stream()
                .filter(isWanted::test)
                .map(place -> amount(typed, place))
                .reduce(Amount.ZERO, Amount::plus);
    }

    static Amount amount(Typed typed, int place) {
        return BudgetDecisionFields.amount(typed.get(at(BudgetDecisionFields.AMOUNT, place)))
                .orElse(Amount.ZERO);
    }

    static Optional<Integer> year(String typed) {
        return typed.matches("(19|20|21)\\d\\d") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
