package se.tertial.report;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.Handovers;
import se.tertial.basics.Finding;
import se.tertial.database.Reach;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.handover.HandoverLock;

/**
 * Changes a municipality as somebody in the browser wants it: one change at a time, all of it or nothing, by the same
 * rules as a folder that is loaded, and with a trace of who did what.
 */
@Component
public final class Editing {

    private final DSLContext sql;
    private final FolderForm form;
    private final Municipalities municipalities;
    private final Clock clock;

    /** One waits here rather than in the database, where each that waits would hold a connection. */
    private final Map<String, Lock> turns = new ConcurrentHashMap<>();

    @Autowired
    public Editing(DSLContext sql, FolderForm form, Municipalities municipalities) {
        this(sql, form, municipalities, Clock.systemUTC());
    }

    Editing(DSLContext sql, FolderForm form, Municipalities municipalities, Clock clock) {
        this.sql = sql;
        this.form = form;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * @param by name and address of the person
     * @param what the person did, in the words of the page
     * @param visitor whose rights decide what of it may be changed when it has been handed in
     */
    public record Deed(String by, String what, Visitor visitor) {

        public static Deed of(Visitor visitor, String what) {
            return new Deed(visitor.name() + " (" + visitor.email() + ")", what, visitor);
        }
    }

    public sealed interface Outcome {

        /** @param version of the municipality now; the same as before when nothing was changed */
        record Saved(long version) implements Outcome {}

        /** Nothing was changed, because the result would have broken these rules. */
        record Refused(List<Finding> findings) implements Outcome {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /** Nothing was changed: what the person saw is no longer as it was. */
        record Stale() implements Outcome {}
    }

    /**
     * @param change from the municipality as it is now to what it shall be; empty when what the person saw is no longer
     *     as it was
     * @throws IllegalArgumentException when there is no such municipality
     */
    public Outcome change(String code, Deed deed, Function<Municipality, Optional<Municipality>> change) {
        return change(code, deed, change, (_, _) -> {});
    }

    /**
     * @param besides what else happens in the same transaction when the change is saved, or when it turned out that nothing differs
     */
    public Outcome change(
            String code,
            Deed deed,
            Function<Municipality, Optional<Municipality>> change,
            BiConsumer<DSLContext, MunicipalityId> besides) {
        var turn = turns.computeIfAbsent(code, _ -> new ReentrantLock(true));
        turn.lock();
        try {
            var done = sql.transactionResult(transaction -> {
                var inside = DSL.using(transaction);
                var register = new MunicipalityRegister(inside);
                register.lock(code);
                var entry = register.byCode(code)
                        .filter(known -> known.version() > 0)
                        .orElseThrow(() -> new IllegalArgumentException("no municipality " + code));
                var now = municipalities
                        .inMemory(entry.id(), entry.version())
                        .orElseGet(() -> new MunicipalityStore(inside).read(entry.id()));
                var wanted = change.apply(now);
                if (wanted.isEmpty()) {
                    return new Done(new Outcome.Stale(), entry, now);
                }
                var outcome = replace(inside, entry, deed, now, wanted.get());
                if (outcome instanceof Outcome.Saved) {
                    besides.accept(inside, entry.id());
                }
                return new Done(outcome, entry, wanted.get());
            });
            remember(done);
            return done.outcome();
        } finally {
            turn.unlock();
        }
    }

    private record Done(Outcome outcome, MunicipalityRegister.Entry before, Municipality wanted) {}

    /** Unless something that no folder has was changed at the same time, or nothing was known of it. */
    private void remember(Done done) {
        var id = done.before().id();
        var version = done.before().version();
        if (done.outcome() instanceof Outcome.Saved(var now)
                && now == version + 1
                && municipalities.inMemory(id, version).isPresent()) {
            municipalities.remember(id, now, done.wanted());
        }
    }

    /** A municipality that was not there before. Refused when the rules say so, stale when the code is taken. */
    public Outcome create(Deed deed, Municipality municipality) {
        var code = municipality.organisation().code();
        return Reach.of(code).call(() -> created(code, deed, municipality));
    }

    private Outcome created(String code, Deed deed, Municipality municipality) {
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            var register = new MunicipalityRegister(inside);
            register.lock(code);
            if (register.byCode(code).isPresent()) {
                return new Outcome.Stale();
            }
            var files = form.files(municipality);
            var mistakes = form.mistakes(files);
            if (!mistakes.isEmpty()) {
                return new Outcome.Refused(mistakes);
            }
            var id = register.register(code);
            new MunicipalityStore(inside).replace(id, municipality);
            return saved(inside, id, deed, Collections.emptySortedMap(), files);
        });
    }

    private Outcome replace(
            DSLContext inside, MunicipalityRegister.Entry entry, Deed deed, Municipality now, Municipality wanted) {
        if (wanted.equals(now)) {
            return new Outcome.Saved(entry.version());
        }
        if (!wanted.organisation().code().equals(entry.code())) {
            throw new IllegalArgumentException("a municipality keeps its code");
        }
        var locked = HandoverLock.refusals(new Handovers(inside).states(entry.id()), deed.visitor(), now, wanted);
        if (!locked.isEmpty()) {
            return new Outcome.Refused(locked);
        }
        var revision = form.revision(now, wanted);
        if (!revision.mistakes().isEmpty()) {
            return new Outcome.Refused(revision.mistakes());
        }
        if (revision.after().equals(revision.before())) {
            return new Outcome.Saved(entry.version());
        }
        new MunicipalityStore(inside).replace(entry.id(), now, wanted);
        return saved(inside, entry.id(), deed, revision.before(), revision.after());
    }

    private Outcome saved(
            DSLContext inside,
            MunicipalityId id,
            Deed deed,
            SortedMap<String, String> before,
            SortedMap<String, String> after) {
        var version = new MunicipalityRegister(inside).changed(id);
        var change = new Change(version, clock.instant(), deed.by(), deed.what(), "", "", "");
        new ChangeLog(inside).add(id, FolderChanges.between(before, after, change));
        return new Outcome.Saved(version);
    }
}
