package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.ACCOUNT;
import static se.tertial.database.jooq.access.Tables.ACTOR;
import static se.tertial.database.jooq.access.Tables.APPOINTMENT;
import static se.tertial.database.jooq.access.Tables.EVENT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import se.tertial.access.AccountEvents.Asked;
import se.tertial.access.AccountEvents.Event;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.organisation.chain.ActorTable;
import se.tertial.organisation.chain.ChainedTable;
import se.tertial.organisation.chain.ChainedTable.Person;
import se.tertial.organisation.chain.Content;

/** The rows of what happened with accounts: one chain for the installation, since accounts are not a municipality's. */
final class AccountEventRows {

    static final ActorTable ACTORS = ActorTable.of(ACTOR);

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final ActorTable WHO = ACTORS.as("who");
    private static final ActorTable ABOUT = ACTORS.as("about");

    static final ChainedTable CHAIN = new ChainedTable(
            "access.event",
            EVENT,
            DSL.noCondition(),
            EVENT.AT,
            List.of(new Person(WHO, EVENT.ACTOR), new Person(ABOUT, EVENT.SUBJECT)),
            AccountEventRows::content);

    private final DSLContext sql;

    AccountEventRows(DSLContext sql) {
        this.sql = sql;
    }

    private static byte[] content(Record r) {
        return new Content()
                .instant(r.get(EVENT.AT).toInstant())
                .reference(WHO.actor(r).reference())
                .reference(ABOUT.actor(r).reference())
                .text(r.get(EVENT.KIND))
                .text(r.get(EVENT.MUNICIPALITY))
                .text(r.get(EVENT.DETAIL))
                .bytes();
    }

    /** The latest first. @param before only those whose sequence is less */
    List<Event> find(Asked asked, int before, int offset, int count) {
        return CHAIN.select(sql)
                .and(condition(asked))
                .and(EVENT.SEQUENCE.lt(before))
                .orderBy(EVENT.SEQUENCE.desc())
                .limit(offset, count)
                .fetch(AccountEventRows::event);
    }

    private Condition condition(Asked asked) {
        var conditions = new ArrayList<Condition>();
        if (!asked.municipality().isEmpty()) {
            conditions.add(isSeenBy(asked.municipality()));
        }
        if (!asked.person().isEmpty()) {
            conditions.add(WHO.name()
                    .containsIgnoreCase(asked.person())
                    .or(ABOUT.name().containsIgnoreCase(asked.person())));
        }
        if (!asked.words().isEmpty()) {
            conditions.add(DSL.or(List.of(EVENT.DETAIL, EVENT.MUNICIPALITY, WHO.place()).stream()
                    .map(field -> field.containsIgnoreCase(asked.words()))
                    .toList()));
        }
        asked.from().ifPresent(from -> conditions.add(EVENT.AT.ge(start(from))));
        asked.to().ifPresent(to -> conditions.add(EVENT.AT.lt(start(to.plusDays(1)))));
        asked.kind().ifPresent(kind -> conditions.add(EVENT.KIND.eq(kind.code())));
        return DSL.and(conditions);
    }

    /** What was about the municipality; and about none, by or with those who have a role in it, or have had one. */
    private Condition isSeenBy(String municipality) {
        var id = new MunicipalityCodes(sql).id(municipality);
        var people = DSL.select(ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .join(APPOINTMENT)
                .on(APPOINTMENT.ACCOUNT.eq(ACCOUNT.ID))
                .where(APPOINTMENT.MUNICIPALITY_ID.eq(id));
        var given = EVENT.as("given");
        var givenTo = ACTOR.as("given_to");
        var earlier = DSL.select(givenTo.NAME)
                .from(given)
                .join(givenTo)
                .on(givenTo.ID.eq(given.SUBJECT))
                .where(given.MUNICIPALITY.eq(municipality))
                .and(given.KIND.in(Kind.ROLE_GIVEN.code(), Kind.ROLE_ENDED.code()))
                .and(givenTo.NAME.ne(""));
        var ofPeople = DSL.or(List.of(WHO, ABOUT).stream()
                .map(ActorTable::name)
                .map(name -> name.in(people).or(name.in(earlier)))
                .toList());
        return EVENT.MUNICIPALITY.eq(municipality).or(EVENT.MUNICIPALITY.eq("").and(ofPeople));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    private static Event event(Record r) {
        var who = WHO.actor(r);
        var about = ABOUT.actor(r);
        return new Event(
                r.get(EVENT.SEQUENCE),
                r.get(EVENT.AT).toInstant(),
                r.get(EVENT.KIND),
                who.name(),
                who.place(),
                about.name(),
                who.isForgotten() || about.isForgotten(),
                r.get(EVENT.MUNICIPALITY),
                r.get(EVENT.DETAIL),
                who.code(),
                about.code(),
                HexFormat.of().formatHex(r.get(EVENT.HASH)));
    }
}
