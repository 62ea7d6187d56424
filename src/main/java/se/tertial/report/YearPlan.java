package se.tertial.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.tertial.assessment.Round;
import se.tertial.basics.Language;
import se.tertial.organisation.Organisation;
import se.tertial.plan.control.Survey;

/** What happens in a year: rounds, surveys, controls by their frequency, and the entries of the year plan itself. */
public final class YearPlan {

    public enum Kind {
        ENTRY,
        CUT_OFF,
        DUE,
        CONDUCTED,
        REPORTED,
        CONTROL
    }

    /**
     * @param day the date, empty when it is the month as a whole
     * @param who the role or unit concerned, empty for none
     */
    public record Event(int month, String day, Kind kind, String title, String who) {}

    private final Municipality municipality;
    private final String unit;
    private final int year;
    private final Language language;
    private final List<Event> events = new ArrayList<>();

    private YearPlan(Municipality municipality, String unit, int year, Language language) {
        this.municipality = municipality;
        this.unit = unit;
        this.year = year;
        this.language = language;
    }

    /** In the order of the year, what has a day after what has none; for the unit and all below it. */
    public static List<Event> of(Municipality municipality, String unit, int year, Language language) {
        var plan = new YearPlan(municipality, unit, year, language);
        plan.entries();
        municipality.assessment().rounds().forEach(plan::round);
        plan.surveys();
        plan.controls();
        plan.events.sort(Comparator.comparingInt(Event::month).thenComparing(Event::day));
        return List.copyOf(plan.events);
    }

    private void entries() {
        municipality.control().intentions().yearPlan().stream()
                .filter(e -> isWithin(e.unit()) && (e.year() == null || e.year() == year))
                .forEach(e -> events.add(new Event(e.month(), "", Kind.ENTRY, e.title(), e.responsible())));
    }

    private void round(Round round) {
        var name = round.name().in(language);
        if (round.cutOff().getYear() == year) {
            events.add(new Event(round.cutOff().getMonthValue(), round.cutOff().toString(), Kind.CUT_OFF, name, ""));
        }
        if (round.due().getYear() == year) {
            events.add(new Event(round.due().getMonthValue(), round.due().toString(), Kind.DUE, name, ""));
        }
    }

    /** What is done after the year of a plan is done early in the next, nobody knows when: it has no month here. */
    private void surveys() {
        municipality.control().intentions().surveys().stream()
                .filter(s -> s.planYear() == year && isWithin(s.unit()))
                .forEach(s -> {
                    months(s.conducted(), Kind.CONDUCTED, s);
                    months(s.reported(), Kind.REPORTED, s);
                });
    }

    private void months(List<Integer> months, Kind kind, Survey survey) {
        months.stream()
                .filter(month -> month < Survey.AFTER_THE_YEAR)
                .forEach(month -> events.add(new Event(month, "", kind, survey.title(), survey.contact())));
    }

    private void controls() {
        var model = municipality.plan().model().control();
        for (var control : municipality.control().intentions().controls()) {
            if (control.year() == year && isWithin(control.unit())) {
                model.frequency(control.frequency()).stream()
                        .flatMap(f -> f.months().stream())
                        .forEach(month ->
                                events.add(new Event(month, "", Kind.CONTROL, control.title(), control.responsible())));
            }
        }
    }

    private boolean isWithin(String other) {
        Organisation organisation = municipality.organisation();
        return organisation.contains(unit, other);
    }

    /** Years of which there is something to say, from the first to the last. */
    public static List<Integer> years(Municipality municipality) {
        var control = municipality.control().intentions();
        var years = new ArrayList<Integer>();
        municipality.assessment().rounds().forEach(r -> years.add(r.code().year()));
        control.surveys().forEach(s -> years.add(s.planYear()));
        control.controls().forEach(c -> years.add(c.year()));
        var range = years.stream().mapToInt(Integer::intValue).summaryStatistics();
        return years.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(range.getMin(), range.getMax()).boxed().toList();
    }
}
