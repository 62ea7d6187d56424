package se.tertial.ledger;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static se.tertial.database.jooq.ledger.Tables.BATCH;
import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.organisation.MunicipalityId;

/** What the counted entries of a municipality come to, for reports. */
public final class EntrySumStore {

    private static final Field<BigDecimal> TOTAL = sum(ENTRY.AMOUNT_ORE).as("total");

    private final DSLContext sql;

    public EntrySumStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Changes whenever an import or a withdrawal has changed which entries are counted. */
    public record Stamp(MunicipalityId municipality, int batches, int ended) {}

    public Stamp stamp(MunicipalityId municipality) {
        var counts = sql.select(count(), count(BATCH.ENDED_AT))
                .from(BATCH)
                .where(BATCH.MUNICIPALITY_ID.eq(municipality.value()))
                .fetchSingle();
        return new Stamp(municipality, counts.value1(), counts.value2());
    }

    /** @param ownParties how the codes of counterparties begin that are parts of the municipality */
    public List<EntrySum> read(MunicipalityId municipality, List<String> ownParties) {
        var isOwnParty = DSL.field(ownParties.stream()
                        .map(ENTRY.COUNTERPARTY::startsWith)
                        .reduce(DSL.falseCondition(), Condition::or))
                .as("own_party");
        var codes = new Same<String>();
        var rounds = new Same<RoundCode>();
        var months = new Same<YearMonth>();
        try (var rows = sql.select(
                        ENTRY.KIND,
                        max(BATCH.ROUND),
                        max(BATCH.DECISION),
                        ENTRY.MONTH,
                        ENTRY.ACCOUNT,
                        ENTRY.CENTRE,
                        ENTRY.AREA,
                        ENTRY.PROJECT,
                        isOwnParty,
                        TOTAL)
                .from(ENTRY)
                .join(BATCH)
                .on(BATCH.MUNICIPALITY_ID.eq(ENTRY.MUNICIPALITY_ID).and(BATCH.NUMBER.eq(ENTRY.BATCH)))
                .where(ENTRY.MUNICIPALITY_ID.eq(municipality.value()))
                .and(BATCH.STATE.eq(Word.of(Batch.State.COUNTED)))
                .groupBy(
                        ENTRY.BATCH,
                        ENTRY.KIND,
                        ENTRY.MONTH,
                        ENTRY.ACCOUNT,
                        ENTRY.CENTRE,
                        ENTRY.AREA,
                        ENTRY.PROJECT,
                        isOwnParty)
                .fetchLazy()) {
            return rows.stream().map(r -> of(r, codes, rounds, months)).toList();
        }
    }

    private static EntrySum of(Record r, Same<String> codes, Same<RoundCode> rounds, Same<YearMonth> months) {
        var round = r.get(1, String.class);
        return new EntrySum(
                Word.known(Entry.Kind.class, r.get(ENTRY.KIND)),
                round == null ? null : rounds.of(new RoundCode(round)),
                r.get(2, String.class),
                months.of(Months.of(r.get(ENTRY.MONTH))),
                codes.of(r.get(ENTRY.ACCOUNT)),
                codes.of(r.get(ENTRY.CENTRE)),
                codes.of(r.get(ENTRY.AREA)),
                codes.of(r.get(ENTRY.PROJECT)),
                Boolean.TRUE.equals(r.get("own_party", Boolean.class)),
                new Amount(Objects.requireNonNull(r.get(TOTAL)).longValueExact()));
    }

    /** One and the same of equal things, since there are many sums and few codes. */
    private static final class Same<T> {
        private final Map<T, T> known = new HashMap<>();

        T of(T one) {
            var same = known.putIfAbsent(one, one);
            return same == null ? one : same;
        }
    }
}
