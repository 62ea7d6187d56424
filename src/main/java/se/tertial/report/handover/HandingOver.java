package se.tertial.report.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.access.Accounts;
import se.tertial.access.People;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.Handovers;
import se.tertial.assessment.handover.Step;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.MunicipalityRegister.Entry;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Municipalities;
import se.tertial.report.Municipality;
import se.tertial.report.MunicipalityStore;
import se.tertial.report.figure.Insight;
import se.tertial.report.handover.SectionContents.Place;

/** Hands sections over, one step at a time, while nobody changes the municipality; letters go with the step or not at all. */
@Component
public final class HandingOver {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

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
     * @param letter from an address, and what was done of one step, to who handed it in when it is returned, and to whose turn it is when
     *     it is handed in. Nobody gets one about what he did himself, and one press is one letter
     * @return the sections for which it was done; none when the person may not, or somebody else was first
     */
    public List<Section> apply(Wish wish, BiFunction<String, List<Handover>, Letter> letter) {
        if (wish.step() == Step.RETURNED && wish.why().isBlank()) {
            throw new IllegalArgumentException("what is returned is returned for a reason");
        }
        return sql.transactionResult(transaction -> applied(DSL.using(transaction), wish, letter));
    }

    private List<Section> applied(DSLContext inside, Wish wish, BiFunction<String, List<Handover>, Letter> letter) {
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
        var printed = new PrintedFigures(new Insight(now), wish.unit(), wish.round());
        var done = new ArrayList<Handover>();
        for (var section : Section.values()) {
            if (!wish.sections().contains(section)
                    || !rights.next(states, wish.unit(), section).contains(wish.step())) {
                continue;
            }
            var event = event(wish, section, entry.version());
            var items = wish.step() == Step.SUBMITTED
                    ? contents.at(new Place(wish.round(), wish.unit(), section)).stream()
                            .map(printed::handedIn)
                            .toList()
                    : List.<HandedItem>of();
            handovers.add(entry.id(), event, items);
            new HandoverTrace(inside, clock, entry.id()).step(event, states.of(wish.unit(), section));
            done.add(event);
        }
        addressed(inside, entry, now, wish, done)
                .forEach((to, events) -> new Outbox(inside, clock).add(letter.apply(to, events)));
        return done.stream().map(Handover::section).toList();
    }

    /** Who is told of what, by address. */
    private Map<String, List<Handover>> addressed(
            DSLContext inside, Entry entry, Municipality now, Wish wish, List<Handover> done) {
        if (done.isEmpty()) {
            return Map.of();
        }
        return switch (wish.step()) {
            case SUBMITTED -> toApprovers(inside, entry, now, wish, done);
            case RETURNED -> toSubmitters(inside, entry, wish, done);
            case TAKEN_BACK, APPROVED -> Map.of();
        };
    }

    private Map<String, List<Handover>> toApprovers(
            DSLContext inside, Entry entry, Municipality now, Wish wish, List<Handover> done) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        var states = new Handovers(inside).states(entry.id(), wish.round());
        var sections = done.stream().map(Handover::section).toList();
        var addressed = new LinkedHashMap<String, List<Handover>>();
        new NextApprovers(now.organisation(), new People(inside).of(entry, today))
                .of(wish.unit(), sections, states, wish.visitor().account()).stream()
                        .map(Visitor::email)
                        .filter(Letter::isAddress)
                        .forEach(to -> addressed.put(to, done));
        return addressed;
    }

    /** Those who handed it in the last time, if their accounts still are there. */
    private static Map<String, List<Handover>> toSubmitters(
            DSLContext inside, Entry entry, Wish wish, List<Handover> done) {
        var events = new Handovers(inside).events(entry.id(), wish.round(), wish.unit());
        var accounts = new Accounts(inside);
        var addressed = new LinkedHashMap<String, List<Handover>>();
        for (var returned : done) {
            events.stream()
                    .filter(event -> event.section() == returned.section() && event.step() == Step.SUBMITTED)
                    .limit(1)
                    .filter(event -> event.account() != wish.visitor().account())
                    .map(event -> accounts.visitor(event.account()).email())
                    .filter(Letter::isAddress)
                    .forEach(to -> addressed
                            .computeIfAbsent(to, _ -> new ArrayList<>())
                            .add(returned));
        }
        return addressed;
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
}
