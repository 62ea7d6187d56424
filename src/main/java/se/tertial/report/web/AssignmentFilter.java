package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.report.web.AssignmentNarrowing.Only;
import se.tertial.report.web.AssignmentNarrowing.Order;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;

/** What assignments can be chosen by: only what some assignment of the unit has. */
final class AssignmentFilter {

    private final Visit visit;
    private final AssignmentNarrowing narrowing;
    private final List<AssignmentStanding> all;

    private AssignmentFilter(Visit visit, AssignmentNarrowing narrowing, List<AssignmentStanding> all) {
        this.visit = visit;
        this.narrowing = narrowing;
        this.all = all;
    }

    static Filter of(Visit visit, RoundCode round, AssignmentNarrowing narrowing, List<AssignmentStanding> all) {
        var filter = new AssignmentFilter(visit, narrowing, all);
        var choices = List.of(
                filter.kinds(),
                filter.statuses(),
                filter.completions(),
                filter.responsible(),
                filter.goals(),
                filter.only(),
                filter.order());
        var real =
                choices.stream().filter(choice -> choice.options().size() > 1).toList();
        return Shells.filter(visit, visit.unit(), round)
                .and(real, narrowing.isAny() ? cleared(visit, narrowing) : null);
    }

    /** The page with all assignments, in the same order. */
    static String cleared(Visit visit, AssignmentNarrowing narrowing) {
        return visit.here(AssignmentNarrowing.none(narrowing.order()).choices()).toString();
    }

    private Choice kinds() {
        return choice(
                AssignmentNarrowing.KIND,
                "filter.kind",
                narrowing.kind(),
                used(a -> a.assignment().kind()),
                visit.model().assignmentKinds().stream()
                        .map(kind -> new Option(kind.code(), kind.name().in(visit.language()), false)));
    }

    private Choice statuses() {
        return choice(
                AssignmentNarrowing.STATUS,
                "assignment.status",
                narrowing.status(),
                used(a -> a.state().map(s -> s.status()).orElse("")),
                visit.model().statuses().stream()
                        .map(status -> new Option(status.code(), status.label().in(visit.language()), false)));
    }

    private Choice completions() {
        return choice(
                AssignmentNarrowing.COMPLETION,
                "column.completion",
                narrowing.completion(),
                used(a -> a.state().map(s -> s.completion()).orElse("")),
                visit.model().completions().stream()
                        .map(one -> new Option(one.code(), one.label().in(visit.language()), false)));
    }

    private Choice responsible() {
        return choice(
                AssignmentNarrowing.RESPONSIBLE,
                "about.responsible",
                narrowing.responsible(),
                used(a -> a.assignment().responsible()),
                visit.organisation().units().stream()
                        .map(unit -> new Option(unit.code(), unit.responsibleName(), false)));
    }

    private Choice goals() {
        return choice(
                AssignmentNarrowing.GOAL,
                "filter.goal",
                narrowing.goal(),
                used(a -> Objects.requireNonNullElse(a.assignment().goal(), "")),
                visit.insight().municipality().plan().goals().stream()
                        .map(goal -> new Option(goal.code(), Goals.title(visit, goal), false)));
    }

    private List<String> used(Function<AssignmentStanding, String> code) {
        return all.stream().map(code).distinct().toList();
    }

    private Choice choice(String name, String key, String chosen, List<String> used, Stream<Option> options) {
        var choices = new ArrayList<Option>();
        choices.add(new Option("", visit.text("filter.all"), chosen.isEmpty()));
        options.filter(option -> used.contains(option.value()) || option.value().equals(chosen))
                .forEach(option -> choices.add(new Option(
                        option.value(), option.label(), option.value().equals(chosen))));
        return new Choice(name, visit.text(key), choices);
    }

    private Choice only() {
        return new Choice(
                AssignmentNarrowing.ONLY,
                visit.text("filter.only"),
                Stream.of(Only.values())
                        .map(one -> new Option(
                                one == Only.ALL ? "" : Word.of(one),
                                visit.text("filter.only." + Word.of(one)),
                                one == narrowing.only()))
                        .toList());
    }

    private Choice order() {
        return new Choice(
                AssignmentNarrowing.ORDER,
                visit.text("filter.order"),
                Stream.of(Order.values())
                        .map(one -> new Option(
                                one == Order.DUE ? "" : Word.of(one),
                                visit.text("filter.order." + Word.of(one)),
                                one == narrowing.order()))
                        .toList());
    }
}
