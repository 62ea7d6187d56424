package se.tertial.report.web;

import java.util.List;
import java.util.stream.IntStream;
import se.tertial.basics.Messages;
import se.tertial.document.Mark;
import se.tertial.document.Mark.Tone;
import se.tertial.report.YearPlan;
import se.tertial.report.web.YearPlanPage.Event;
import se.tertial.report.web.YearPlanPage.Month;
import se.tertial.ui.Choice;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Filter;
import se.tertial.ui.Status;

/** The year plan of a unit. */
final class YearPlanComposition {

    static final String PATH = "arshjul";
    static final String YEAR = "ar";

    private static final int MONTHS = 12;

    private YearPlanComposition() {}

    /** @param asked a year; one of which there is nothing to say becomes the round's */
    static YearPlanPage of(Visit visit, String asked) {
        var municipality = visit.insight().municipality();
        var years = YearPlan.years(municipality);
        var year = years.stream()
                .filter(y -> y.toString().equals(asked))
                .findFirst()
                .orElse(visit.round().year());
        var events = YearPlan.of(municipality, visit.unit().code(), year, visit.language());
        var words = Messages.of("report", visit.language());
        var months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new Month(
                        words.text("month." + month),
                        events.stream()
                                .filter(e -> e.month() == month)
                                .map(e -> event(visit, e, words))
                                .toList()))
                .toList();
        return new YearPlanPage(
                Shells.of(
                        visit,
                        visit.here(YEAR, asked),
                        visit.text("nav.year-plan"),
                        List.of(),
                        filter(visit, years, year)),
                visit.unit().name(),
                Integer.toString(year),
                months,
                events.isEmpty());
    }

    private static Event event(Visit visit, YearPlan.Event event, Messages words) {
        var mark = switch (event.kind()) {
            case ENTRY -> new Mark("●", Tone.GREY);
            case CUT_OFF -> new Mark("▶", Tone.BLUE);
            case DUE -> new Mark("■", Tone.RED);
            case CONDUCTED -> new Mark(visit.text("survey.conducted"), Tone.YELLOW);
            case REPORTED -> new Mark(visit.text("survey.reported"), Tone.GREEN);
            case CONTROL -> new Mark("✓", Tone.GREY);
        };
        var kind = words.text("year-plan." + event.kind().name());
        return new Event(new Status(mark, kind), event.title(), event.day(), event.who());
    }

    private static Filter filter(Visit visit, List<Integer> years, int year) {
        var options = years.stream()
                .map(y -> new Option(y.toString(), y.toString(), y == year))
                .toList();
        return Shells.filter(visit, visit.unit(), visit.round())
                .only(Visit.UNIT)
                .and(List.of(new Choice(YEAR, visit.text("filter.year"), options)), null);
    }
}
