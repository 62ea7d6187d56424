package se.tertial.report.reminder;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.access.People;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.assessment.round.ReminderLog;
import se.tertial.assessment.round.TaskMarks;
import se.tertial.database.Reach;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;
import se.tertial.mail.OutsideAddress;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Insights;
import se.tertial.report.figure.Insight;
import se.tertial.report.reminder.LettersOfDay.Written;
import se.tertial.report.task.Doers;
import se.tertial.report.task.Progress;
import se.tertial.report.task.Progress.Said;
import se.tertial.report.task.RoundTasks;

/**
 * Reminds people of what is left to do in open rounds: nobody more than once a day, however many servers there are and
 * whatever becomes of them, because the letter and the note that it was written are one transaction.
 */
@Component
public final class Reminders {

    /** Any number that no other lock of ours has. */
    private static final int LOCK_SPACE = 5_428_024;

    private final DSLContext sql;
    private final Insights insights;
    private final RoundTasks tasks;
    private final UnaryOperator<String> outside;
    private final Clock clock;

    @Autowired
    Reminders(DSLContext sql, Insights insights, RoundTasks tasks, OutsideAddress outside) {
        this(sql, insights, tasks, outside::of, Clock.systemUTC());
    }

    /** @param outside makes an address that people reach of a path */
    public Reminders(DSLContext sql, Insights insights, RoundTasks tasks, UnaryOperator<String> outside, Clock clock) {
        this.sql = sql;
        this.insights = insights;
        this.tasks = tasks;
        this.outside = outside;
        this.clock = clock;
    }

    /** @param written letters; {@code hadOne} people who had been reminded that day already */
    public record Outcome(int written, int hadOne) {}

    /** Writes to all whom it is the day to remind. Returns how many letters were written. */
    public int writeDue() {
        return Reach.NOTHING.call(new MunicipalityRegister(sql)::all).stream()
                .filter(entry -> entry.version() > 0)
                .mapToInt(entry -> Reach.of(entry.code())
                        .call(() -> write(entry, Written::isDue, (_, _) -> {}).written()))
                .sum();
    }

    /**
     * Reminds those who shall do what is left of the unit's tasks, whatever day it is.
     *
     * @param by name and address of the person who asks for it, for the log of changes
     */
    public Outcome remind(String municipality, String unit, Insight insight, String by) {
        var entry = new MunicipalityRegister(sql).byCode(municipality).orElseThrow();
        var name = insight.municipality().organisation().known(unit).name();
        return write(
                entry,
                letter -> letter.letter().own().stream()
                        .anyMatch(left -> left.unit().equals(name)),
                (inside, outcome) -> new ChangeLog(inside, clock)
                        .work(entry.id(), by, unit, "Påminde för hand", "", "", told(outcome)));
    }

    private static String told(Outcome outcome) {
        return "%d brev skrevs, %d hade påmints samma dag".formatted(outcome.written(), outcome.hadOne());
    }

    private Outcome write(
            MunicipalityRegister.Entry entry, Predicate<Written> which, BiConsumer<DSLContext, Outcome> trace) {
        var openings = new Openings(sql)
                .of(entry.id()).stream().filter(Opening::isOpen).toList();
        var insight = openings.isEmpty() ? Optional.<Insight>empty() : insights.byCode(entry.code());
        if (insight.isEmpty()) {
            return new Outcome(0, 0);
        }
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            inside.select(field(
                            "pg_advisory_xact_lock({0}, {1})",
                            Object.class, inline(LOCK_SPACE), val((int)
                                    entry.id().value())))
                    .execute();
            var letters = letters(inside, entry, insight.get(), openings).stream()
                    .filter(which)
                    .filter(letter -> Letter.isAddress(letter.person().email()))
                    .toList();
            var outcome = write(inside, entry, letters);
            trace.accept(inside, outcome);
            return outcome;
        });
    }

    private List<Written> letters(
            DSLContext inside, MunicipalityRegister.Entry entry, Insight insight, List<Opening> openings) {
        var organisation = insight.municipality().organisation();
        var letters =
                new LettersOfDay(insight, new Doers(organisation, new People(inside).of(entry, today())), today());
        for (var opening : openings) {
            if (insight.hasRound(opening.round())) {
                var said = new Said(
                        new TaskMarks(inside).of(entry.id(), opening.round()),
                        new DraftStore(inside).underWay(entry.id(), List.of(opening.round())));
                letters.add(
                        opening,
                        new Progress(
                                organisation, tasks.of(insight, opening.round()), said, opening.deadlines(), today()));
            }
        }
        return letters.letters(new ReminderLog(inside).last(entry.id()));
    }

    private Outcome write(DSLContext inside, MunicipalityRegister.Entry entry, List<Written> letters) {
        var log = new ReminderLog(inside);
        var outbox = new Outbox(inside, clock);
        var written = 0;
        for (var letter : letters) {
            if (log.add(entry.id(), letter.person().account(), today(), clock.instant())) {
                outbox.add(letter.letter().letter(outside));
                written++;
            }
        }
        return new Outcome(written, letters.size() - written);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LettersOfDay.ZONE);
    }
}
