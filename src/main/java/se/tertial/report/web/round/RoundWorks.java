package se.tertial.report.web.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.access.People;
import se.tertial.access.Visitor;
import se.tertial.assessment.Round;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.handover.Handovers;
import se.tertial.assessment.round.Closing;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.assessment.round.TaskMarks;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing.Deed;
import se.tertial.report.task.Deviations;
import se.tertial.report.task.Doers;
import se.tertial.report.task.Progress;
import se.tertial.report.task.Progress.Said;
import se.tertial.report.task.RoundTasks;
import se.tertial.report.web.Visit;

/** Reads how far rounds have come: one question of each kind, however many units and tasks there are. */
@Component
final class RoundWorks {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final DSLContext sql;
    private final MunicipalityRegister register;
    private final Openings openings;
    private final TaskMarks marks;
    private final DraftStore drafts;
    private final Handovers handovers;
    private final Closing closing;
    private final People people;
    private final RoundTasks tasks;
    private final Clock clock;

    @Autowired
    RoundWorks(DSLContext sql, RoundTasks tasks) {
        this(sql, tasks, Clock.systemUTC());
    }

    RoundWorks(DSLContext sql, RoundTasks tasks, Clock clock) {
        this.sql = sql;
        register = new MunicipalityRegister(sql);
        openings = new Openings(sql);
        marks = new TaskMarks(sql);
        drafts = new DraftStore(sql);
        handovers = new Handovers(sql);
        closing = new Closing(sql);
        people = new People(sql);
        this.tasks = tasks;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    MunicipalityRegister.Entry municipality(Visit visit) {
        return register.byCode(visit.organisation().code()).orElseThrow();
    }

    List<Opening> openings(MunicipalityRegister.Entry municipality) {
        return openings.of(municipality.id());
    }

    Optional<Opening> opening(MunicipalityRegister.Entry municipality, RoundCode round) {
        return openings.of(municipality.id(), round);
    }

    /** Opens a round, or changes one that has been opened, with its trace in the log of changes. */
    void put(MunicipalityRegister.Entry municipality, Opening opening, Visitor by) {
        sql.transaction(transaction -> {
            var inside = DSL.using(transaction);
            var rounds = new Openings(inside);
            var before = rounds.of(municipality.id(), opening.round());
            if (!rounds.open(municipality.id(), opening)) {
                rounds.change(municipality.id(), opening);
            }
            var trace = OpeningTrace.of(before, opening);
            var thing = "omgangar/" + opening.round().code();
            var who = Deed.of(by, "").by();
            new ChangeLog(inside, clock)
                    .work(municipality.id(), who, "", trace.deed(), thing, trace.before(), trace.after());
        });
    }

    Closing.Outcome close(Visit visit, MunicipalityRegister.Entry municipality, Opening opening, String confirmed) {
        var visitor = visit.caller().visitor();
        var words = Messages.of("round", Language.SV);
        var name = visit.insight().round(opening.round()).name().sv();
        return closing.close(
                municipality,
                opening,
                confirmed,
                "%s (%s)".formatted(visitor.name(), visitor.email()),
                forgotten -> forgotten == 0
                        ? words.text("deed.close", name)
                        : words.text("deed.close.drafts", name, Integer.toString(forgotten)));
    }

    List<Visitor> people(MunicipalityRegister.Entry municipality) {
        return people.of(municipality, today());
    }

    Progress progress(Visit visit, MunicipalityRegister.Entry municipality, Round round, Optional<Opening> opening) {
        var all = tasks.of(visit.insight(), round.code());
        return new Progress(
                visit.organisation(),
                all,
                opening.isPresent() ? said(municipality, round.code()) : Said.NOTHING,
                opening.map(Opening::deadlines).orElseGet(round::deadlines),
                today());
    }

    private Said said(MunicipalityRegister.Entry municipality, RoundCode round) {
        return new Said(marks.of(municipality.id(), round), drafts.underWay(municipality.id(), List.of(round)));
    }

    RoundWork work(Visit visit, MunicipalityRegister.Entry municipality, RoundCode code) {
        var round = visit.insight().round(code);
        var opening = opening(municipality, code);
        return new RoundWork(
                round,
                opening,
                progress(visit, municipality, round, opening),
                handovers.states(municipality.id(), code),
                Deviations.of(visit.insight(), code),
                new Doers(visit.organisation(), people(municipality)),
                today());
    }
}
