package se.tertial.report.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.access.Accounts;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.handover.Handovers;
import se.tertial.assessment.handover.Step;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Municipalities;
import se.tertial.report.MunicipalityStore;
import se.tertial.report.handover.SectionContents.Place;

/** Hands sections over, one step at a time, while nobody changes the municipality; letters go with the step or not at all. */
@Component
public final class HandingOver {

    private final DSLContext sql;
    private final Municipalities municipalities;
    private final Clock clock;

    @Autowired
    public HandingOver(DSLContext sql, Municipalities municipalities) {
        this(sql, municipalities, Clock.systemUTC());
    }

    public HandingOver(DSLContext sql, Municipalities municipalities, Clock clock) {
        this.sql = sql;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * @param sections those for which the step is wanted; those for which it may not be done are left as they are
     * @param why of a returning always, of a handing in when something is missing
     */
    public record Wish(
            String municipality,
            Visitor visitor,
            RoundCode round,
            String unit,
            Set<Section> sections,
            Step step,
            String why) {
        public Wish {
            sections = Set.copyOf(sections);
        }
    }

    /**
     * @param letter to the one who handed a section in, when it is returned, from their address and what was done
     * @return the sections for which it was done; none when the person may not, or somebody else was first
     */
    public List<Section> apply(Wish wish, BiFunction<String, Handover, Letter> letter) {
        if (wish.step() == Step.RETURNED && wish.why().isBlank()) {
            throw new IllegalArgumentException("what is returned is returned for a reason");
        }
        return sql.transactionResult(transaction -> applied(DSL.using(transaction), wish, letter));
    }

    private List<Section> applied(DSLContext inside, Wish wish, BiFunction<String, Handover, Letter> letter) {
        var register = new MunicipalityRegister(inside);
        register.lock(wish.municipality());
        var entry = register.byCode(wish.municipality()).orElseThrow();
        var now = municipalities
                .inMemory(entry.id(), entry.version())
                .orElseGet(() -> new MunicipalityStore(inside).read(entry.id()));
        var handovers = new Handovers(inside);
        var states = handovers.states(entry.id(), wish.round());
        var rights = new HandoverRights(wish.visitor(), now.organisation());
        var contents = SectionContents.of(now, Set.of(wish.round()));
        var done = new ArrayList<Section>();
        for (var section : Section.values()) {
            if (!wish.sections().contains(section)
                    || !rights.next(states, wish.unit(), section).contains(wish.step())) {
                continue;
            }
            var event = event(wish, section, entry.version());
            var items = wish.step() == Step.SUBMITTED
                    ? contents.at(new Place(wish.round(), wish.unit(), section))
                    : List.<HandedItem>of();
            handovers.add(entry.id(), event, items);
            if (wish.step() == Step.RETURNED) {
                submitter(inside, handovers.events(entry.id(), wish.round(), wish.unit()), section)
                        .forEach(to -> new Outbox(inside, clock).add(letter.apply(to, event)));
            }
            done.add(section);
        }
        return List.copyOf(done);
    }

    private Handover event(Wish wish, Section section, long version) {
        var visitor = wish.visitor();
        return new Handover(
                wish.round(),
                wish.unit(),
                section,
                wish.step(),
                Deed.of(visitor, "").by(),
                visitor.account(),
                clock.instant(),
                version,
                wish.why());
    }

    /** The address of who handed it in the last time, if it is one and the account still is there. */
    private static Stream<String> submitter(DSLContext inside, List<Handover> events, Section section) {
        return events.stream()
                .filter(event -> event.section() == section && event.step().after() == HandoverState.SUBMITTED)
                .limit(1)
                .map(event -> new Accounts(inside).visitor(event.account()).email())
                .filter(Letter::isAddress);
    }
}
