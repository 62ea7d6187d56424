package se.tertial.report.web.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.assessment.Round;
import se.tertial.assessment.round.Opening;
import se.tertial.basics.RoundCode;
import se.tertial.report.task.Count;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.round.RoundsPage.Row;
import se.tertial.report.web.round.RoundsPage.Year;
import se.tertial.ui.Status;

/** The calendar as a page. */
final class RoundsComposition {

    static final String PATH = "omgangar";

    private final Visit visit;
    private final RoundWords words;
    private final Map<RoundCode, Opening> openings;
    private final Function<Opening, Count> counted;

    /** @param counted how far a round has come */
    RoundsComposition(Visit visit, List<Opening> openings, Function<Opening, Count> counted) {
        this.visit = visit;
        this.openings = openings.stream().collect(Collectors.toMap(Opening::round, Function.identity()));
        this.counted = counted;
        words = new RoundWords(visit);
    }

    RoundsPage page() {
        var years = new LinkedHashMap<Integer, List<Row>>();
        for (var round : visit.rounds()) {
            years.computeIfAbsent(round.code().year(), _ -> new ArrayList<>()).add(row(round));
        }
        var shell = Shells.of(visit, visit.place(PATH), visit.text("nav.rounds"), List.of(), null);
        return new RoundsPage(
                shell,
                new RoundText(visit.language()),
                years.entrySet().stream()
                        .map(year -> new Year(year.getKey(), year.getValue().reversed()))
                        .toList(),
                visit.may(Right.CHANGE_PLAN) ? visit.place("arsskifte").toString() : null);
    }

    private Row row(Round round) {
        var opening = openings.get(round.code());
        var count = opening == null ? null : counted.apply(opening);
        var due = opening == null ? round.due() : opening.deadlines().last();
        return new Row(
                round.name().in(visit.language()),
                visit.place(PATH, round.code().code()).toString(),
                round.cutOff().toString(),
                round.opens() == null ? "" : round.opens().toString(),
                due.toString(),
                state(opening),
                count == null ? null : Bar.of(count),
                count == null ? "" : words.counted(count));
    }

    private Status state(@Nullable Opening opening) {
        return opening == null ? words.planned() : words.state(opening);
    }
}
