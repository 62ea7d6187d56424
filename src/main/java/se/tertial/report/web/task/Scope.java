package se.tertial.report.web.task;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.organisation.Organisation;

/** Which cards are somebody's own: those of the units where the person has a role, not those of all units below. */
record Scope(List<Card> cards, Set<String> units) {

    Scope {
        cards = List.copyOf(cards);
        units = Set.copyOf(units);
    }

    /** Who has a role in the whole, or in a unit that has nothing to do itself, sees all. */
    static Scope of(Board board, Visitor visitor, Organisation organisation) {
        var units = visitor.appointments().stream()
                .filter(a -> a.municipality().equals(organisation.code()))
                .map(Appointment::unit)
                .collect(Collectors.toSet());
        var own = board.cards().stream()
                .filter(card -> units.contains(card.key().unit()))
                .toList();
        return units.contains("") || own.isEmpty() ? new Scope(board.cards(), Set.of()) : new Scope(own, units);
    }
}
