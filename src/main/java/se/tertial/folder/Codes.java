package se.tertial.folder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tertial.indicators.Indicator.Direction;
import se.tertial.ledger.Dimension;

/** What the files read so far define, for those that refer to it. */
final class Codes {

    final Known units = new Known(Mistake.UNKNOWN_UNIT);
    final Known rounds = new Known(Mistake.UNKNOWN_ROUND);
    final Known levels = new Known(Mistake.UNKNOWN_LEVEL);
    final Known assignmentKinds = new Known(Mistake.UNKNOWN_ASSIGNMENT_KIND);
    final Known statuses = new Known(Mistake.UNKNOWN_STATUS);
    final Known completions = new Known(Mistake.UNKNOWN_COMPLETION);
    final Known roles = new Known(Mistake.UNKNOWN_ROLE);
    final Known lines = new Known(Mistake.UNKNOWN_LINE);
    final Known goals = new Known(Mistake.UNKNOWN_GOAL);
    final Known indicators = new Known(Mistake.UNKNOWN_INDICATOR);
    final Known assignments = new Known(Mistake.UNKNOWN_ASSIGNMENT);
    final Known areas = new Known(Mistake.UNKNOWN_AREA);
    final Known decisions = new Known(Mistake.UNKNOWN_DECISION);
    final Known seasons = new Known(BudgetFiles.SEASONS.name());
    final Known outlines = new Known(Mistake.UNKNOWN_OUTLINE);
    final Known projects = new Known(Mistake.UNKNOWN_PROJECT);

    final ControlCodes control = new ControlCodes();

    /** The most signs that a code of the dimension has. */
    final Map<Dimension, Integer> lengths = new EnumMap<>(Dimension.class);

    final Map<String, Direction> directions = new HashMap<>();
    /** What each project is a part of, empty for none. */
    final Map<String, String> projectParents = new HashMap<>();

    final Map<String, Integer> goalLines = new HashMap<>();
    final Map<String, LocalDate> cutOffs = new HashMap<>();

    List<Known> ofSteeringModel() {
        var own = List.of(levels, assignmentKinds, statuses, completions, roles, lines);
        return Stream.concat(own.stream(), control.ofSteeringModel().stream()).toList();
    }
}
