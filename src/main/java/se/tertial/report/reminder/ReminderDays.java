package se.tertial.report.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.assessment.round.Opening;

/** On which days people of a unit are reminded, and the head above is told. */
final class ReminderDays {

    private static final int DAYS_BETWEEN = 7;

    private final Opening opening;
    private final LocalDate opened;
    private final LocalDate due;

    /** @param opened the day on which the round was opened; {@code due} the day by which the unit has handed in */
    ReminderDays(Opening opening, LocalDate opened, LocalDate due) {
        this.opening = opening;
        this.opened = opened;
        this.due = due;
    }

    /**
     * The last day up to today on which people are reminded: when the round is opened, some days before the last day, on it,
     * the day after and then every week. Empty when there has been none.
     */
    Optional<LocalDate> lastReminder(LocalDate today) {
        var before = opening.reminderDays().stream().map(due::minusDays).filter(opened::isBefore);
        return Stream.of(Stream.of(opened, due), before, weekly(due.plusDays(1), today).stream())
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(opened) && !day.isAfter(today))
                .max(LocalDate::compareTo);
    }

    /** Likewise for telling the head above: some days after the last day, and then every week. */
    Optional<LocalDate> lastEscalation(LocalDate today) {
        return weekly(due.plusDays(opening.escalationDays()), today).filter(day -> !day.isBefore(opened));
    }

    private static Optional<LocalDate> weekly(LocalDate first, LocalDate today) {
        if (first.isAfter(today)) {
            return Optional.empty();
        }
        var weeks = ChronoUnit.DAYS.between(first, today) / DAYS_BETWEEN;
        return Optional.of(first.plusDays(weeks * DAYS_BETWEEN));
    }
}
