package se.tertial.assessment.round;

import static se.tertial.database.jooq.assessment.Tables.ROUND_OPENING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.database.jooq.assessment.tables.records.RoundOpeningRecord;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.Unit;

/** Which rounds are, and have been, open. */
@Component
public final class Openings {

    private static final Map<Unit.Kind, TableField<RoundOpeningRecord, LocalDate>> DUES = new EnumMap<>(Map.of(
            Unit.Kind.SECTION, ROUND_OPENING.DUE_SECTION,
            Unit.Kind.DEPARTMENT, ROUND_OPENING.DUE_DEPARTMENT,
            Unit.Kind.OFFICE, ROUND_OPENING.DUE_OFFICE,
            Unit.Kind.COMMITTEE, ROUND_OPENING.DUE_COMMITTEE));

    private final DSLContext sql;

    public Openings(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest round first. */
    public List<Opening> of(MunicipalityId municipality) {
        return sql.selectFrom(ROUND_OPENING)
                .where(ROUND_OPENING.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(ROUND_OPENING.ROUND.desc())
                .fetch(Openings::opening);
    }

    public Optional<Opening> of(MunicipalityId municipality, RoundCode round) {
        return sql.selectFrom(ROUND_OPENING)
                .where(ROUND_OPENING.MUNICIPALITY_ID.eq(municipality.value()))
                .and(ROUND_OPENING.ROUND.eq(round.code()))
                .fetchOptional(Openings::opening);
    }

    /** Opens a round; says no when it has been opened before. */
    public boolean open(MunicipalityId municipality, Opening opening) {
        var row = row(municipality, opening);
        return sql.insertInto(ROUND_OPENING).set(row).onConflictDoNothing().execute() == 1;
    }

    /** Other days, and whether it is open, for a round that has been opened. */
    public void change(MunicipalityId municipality, Opening opening) {
        sql.update(ROUND_OPENING)
                .set(row(municipality, opening))
                .where(ROUND_OPENING.MUNICIPALITY_ID.eq(municipality.value()))
                .and(ROUND_OPENING.ROUND.eq(opening.round().code()))
                .execute();
    }

    private static RoundOpeningRecord row(MunicipalityId municipality, Opening opening) {
        var row = new RoundOpeningRecord();
        row.setMunicipalityId(municipality.value());
        row.setRound(opening.round().code());
        row.setOpenedAt(opening.openedAt().atOffset(ZoneOffset.UTC));
        row.setOpenedBy(opening.openedBy());
        row.setDue(opening.deadlines().last());
        DUES.forEach(
                (kind, field) -> row.set(field, opening.deadlines().earlier().get(kind)));
        row.setReminderDays(opening.reminderDays().toArray(Integer[]::new));
        row.setEscalationDays(opening.escalationDays());
        row.setClosedAt(at(opening.closedAt()));
        row.setClosedBy(opening.closedBy());
        return row;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Opening opening(RoundOpeningRecord row) {
        var earlier = new EnumMap<Unit.Kind, LocalDate>(Unit.Kind.class);
        DUES.forEach((kind, field) -> {
            var day = row.get(field);
            if (day != null) {
                earlier.put(kind, day);
            }
        });
        var closed = row.getClosedAt();
        return new Opening(
                new RoundCode(row.getRound()),
                row.getOpenedAt().toInstant(),
                row.getOpenedBy(),
                new Deadlines(row.getDue(), earlier),
                Arrays.asList(row.getReminderDays()),
                row.getEscalationDays(),
                closed == null ? null : closed.toInstant(),
                row.getClosedBy());
    }
}
