package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.organisation.Unit;
import se.tertial.report.web.Visit;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;

/** Which units' cards are shown: one's own, all that one may write for, or one unit's. */
final class UnitChoice {

    private UnitChoice() {}

    /** @param chosen as in the address; null when there is but one unit */
    static @Nullable Filter of(Visit visit, Board board, Scope scope, String chosen) {
        var words = new WorkWords(visit.language());
        var units =
                board.cards().stream().map(card -> card.key().unit()).distinct().toList();
        if (units.size() < 2) {
            return null;
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say(scope.units().isEmpty() ? "unit.all" : "unit.own"), chosen.isEmpty()));
        if (!scope.units().isEmpty()) {
            options.add(new Option("*", words.say("unit.all"), chosen.equals("*")));
        }
        visit.organisation().units().stream()
                .filter(unit -> units.contains(unit.code()))
                .forEach(unit -> options.add(new Option(
                        unit.code(), counted(board, unit), unit.code().equals(chosen))));
        return new Filter(
                visit.place(TaskComposition.PATH).path(),
                List.of(new Choice(TaskComposition.UNIT, words.say("unit"), options)),
                null);
    }

    private static String counted(Board board, Unit unit) {
        var waiting = board.cards().stream()
                .filter(card -> card.key().unit().equals(unit.code()) && card.isWaiting())
                .count();
        return waiting == 0 ? unit.name() : unit.name() + " (" + waiting + ")";
    }
}
