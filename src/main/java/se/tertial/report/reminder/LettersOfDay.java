package se.tertial.report.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.tertial.access.Right;
import se.tertial.access.Visitor;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Task;
import se.tertial.basics.Language;
import se.tertial.organisation.Organisation;
import se.tertial.report.figure.Insight;
import se.tertial.report.reminder.ReminderLetter.Left;
import se.tertial.report.task.CardKey;
import se.tertial.report.task.Doers;
import se.tertial.report.task.Progress;
import se.tertial.report.task.Tasks;

/** What each person of a municipality is reminded of on a day, whatever rounds it is about. */
final class LettersOfDay {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** @param isDue whether it is a day on which the person shall be reminded */
    record Written(Visitor person, ReminderLetter letter, boolean isDue) {}

    /** What has been gathered for a person. */
    private static final class Gathered {
        private final Visitor person;
        private final List<Left> own = new ArrayList<>();
        private final List<Left> others = new ArrayList<>();
        private LocalDate lastDue = LocalDate.MIN;

        Gathered(Visitor person) {
            this.person = person;
        }

        void dueOn(LocalDate day) {
            lastDue = day.isAfter(lastDue) ? day : lastDue;
        }
    }

    private final Insight insight;
    private final Doers doers;
    private final LocalDate today;
    private final Map<Long, Gathered> gathered = new LinkedHashMap<>();

    LettersOfDay(Insight insight, Doers doers, LocalDate today) {
        this.insight = insight;
        this.doers = doers;
        this.today = today;
    }

    void add(Opening opening, Progress progress) {
        for (var unit : progress.tasks().units()) {
            var left = progress.left(unit);
            if (!left.isEmpty()) {
                own(opening, progress, unit, left);
                above(opening, progress, unit, left);
            }
        }
    }

    private void own(Opening opening, Progress progress, String unit, List<CardKey> left) {
        var counts = new LinkedHashMap<Long, Integer>();
        for (var card : left) {
            var people = new LinkedHashMap<Long, Visitor>();
            rights(progress, card)
                    .forEach(right -> doers.of(unit, right).forEach(person -> people.put(person.account(), person)));
            people.forEach((account, person) -> {
                gathered.computeIfAbsent(account, _ -> new Gathered(person));
                counts.merge(account, 1, Integer::sum);
            });
        }
        var days = days(opening, progress, unit);
        var path = "/%s/mina-uppgifter?omgang=%s"
                .formatted(organisation().code(), opening.round().code());
        counts.forEach((account, count) -> {
            var of = Objects.requireNonNull(gathered.get(account));
            of.own.add(left(opening, progress, unit, count, path));
            days.lastReminder(today).ifPresent(of::dueOn);
        });
    }

    /** What takes to do what is left of it. */
    private static Set<Right> rights(Progress progress, CardKey card) {
        var left = progress.tasks().cards().getOrDefault(card, List.of()).stream()
                .filter(Task::required)
                .toList();
        var open =
                left.stream().filter(task -> !progress.status(task).isSettled()).toList();
        return (open.isEmpty() ? left : open)
                .stream().map(task -> Tasks.right(task.key().kind())).collect(Collectors.toCollection(TreeSet::new));
    }

    private void above(Opening opening, Progress progress, String unit, List<CardKey> left) {
        var day = days(opening, progress, unit).lastEscalation(today);
        if (day.isPresent()) {
            for (var head : doers.headsAbove(unit)) {
                var of = gathered.computeIfAbsent(head.account(), _ -> new Gathered(head));
                of.others.add(left(
                        opening,
                        progress,
                        unit,
                        left.size(),
                        "/%s/omgangar/%s"
                                .formatted(
                                        organisation().code(), opening.round().code())));
                of.dueOn(day.get());
            }
        }
    }

    private Organisation organisation() {
        return insight.municipality().organisation();
    }

    private static ReminderDays days(Opening opening, Progress progress, String unit) {
        return new ReminderDays(opening, LocalDate.ofInstant(opening.openedAt(), ZONE), progress.due(unit));
    }

    private Left left(Opening opening, Progress progress, String unit, int count, String path) {
        var due = progress.due(unit);
        return new Left(
                insight.round(opening.round()).name().in(Language.SV),
                organisation().known(unit).name(),
                count,
                due,
                ChronoUnit.DAYS.between(today, due),
                path);
    }

    /** @param last day on which each was reminded, by account */
    List<Written> letters(Map<Long, LocalDate> last) {
        return gathered.values().stream()
                .map(of -> new Written(
                        of.person,
                        new ReminderLetter(
                                of.person.name(),
                                of.person.email(),
                                organisation().name(),
                                of.own,
                                of.others),
                        of.lastDue.isAfter(last.getOrDefault(of.person.account(), LocalDate.MIN))))
                .toList();
    }
}
