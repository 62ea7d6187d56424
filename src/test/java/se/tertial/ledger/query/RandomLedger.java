package se.tertial.ledger.query;

import static se.tertial.database.jooq.ledger.Tables.BATCH;
import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Months;

/** Ledgers made by chance, the same each time for the same seed, kept both in the database and here. */
final class RandomLedger {

    static final List<String> ROUNDS = List.of("2023-12", "2024-04", "2024-08");
    static final List<String> DECISIONS = List.of("ram-2024", "ändring-1");

    /** An entry with its batch. */
    record Counted(
            int batch,
            Batch.State state,
            @Nullable RoundCode round,
            @Nullable String decision,
            Entry entry) {}

    final List<Counted> entries = new ArrayList<>();
    private final Random random;
    private final short municipality;

    RandomLedger(long seed, short municipality) {
        random = new Random(seed);
        this.municipality = municipality;
    }

    /** @param batches each with up to so many entries */
    void store(DSLContext sql, int batches, int entriesMax) {
        for (var number = 1; number <= batches; number++) {
            batch(sql, number, random.nextInt(entriesMax + 1));
        }
    }

    private void batch(DSLContext sql, int number, int count) {
        var state = random.nextInt(4) > 0 ? Batch.State.COUNTED : pick(List.of(Batch.State.values()));
        var kind = pick(List.of(Entry.Kind.values()));
        var round = kind == Entry.Kind.FORECAST ? new RoundCode(pick(ROUNDS)) : null;
        var decision = kind == Entry.Kind.BUDGET && random.nextBoolean() ? pick(DECISIONS) : null;
        var own = new ArrayList<Entry>();
        for (var line = 1; line <= count; line++) {
            own.add(new Entry(kind, month(), coding(), amount(), null, "", line));
        }
        for (var entry : own) {
            entries.add(new Counted(number, state, round, decision, entry));
        }
        insert(sql, number, state, round, decision, own);
    }

    private void insert(
            DSLContext sql,
            int number,
            Batch.State state,
            @Nullable RoundCode round,
            @Nullable String decision,
            List<Entry> own) {
        var debit = own.stream()
                .mapToLong(e -> e.amount().ore())
                .filter(ore -> ore > 0)
                .sum();
        var credit = own.stream()
                .mapToLong(e -> e.amount().ore())
                .filter(ore -> ore < 0)
                .sum();
        var months = own.stream().map(e -> Months.number(e.month())).sorted().toList();
        var b = BATCH;
        sql.insertInto(b)
                .set(b.MUNICIPALITY_ID, municipality)
                .set(b.NUMBER, number)
                .set(b.KIND, "ledger")
                .set(b.STATE, Word.of(state))
                .set(b.FILE_NAME, "rader.csv")
                .set(b.SHA256, "%064x".formatted(random.nextLong(Long.MAX_VALUE)))
                .set(b.FILE_BYTES, 1L)
                .set(b.ROUND, round == null ? null : round.code())
                .set(b.DECISION, decision)
                .set(b.FIRST_MONTH, months.isEmpty() ? null : months.getFirst())
                .set(b.LAST_MONTH, months.isEmpty() ? null : months.getLast())
                .set(b.ENTRIES, (long) own.size())
                .set(b.DEBIT_ORE, debit)
                .set(b.CREDIT_ORE, credit)
                .set(b.VOUCHERS, 0L)
                .set(b.FINDINGS, JSONB.valueOf("[]"))
                .set(b.IMPORTED_BY, "prov")
                .execute();
        sql.batchInsert(own.stream().map(entry -> row(number, entry)).toList()).execute();
    }

    private TableRecord<?> row(int batch, Entry entry) {
        var row = ENTRY.newRecord();
        row.setMunicipalityId(municipality);
        row.setBatch(batch);
        row.setLine(entry.line());
        row.setKind(Word.of(entry.kind()));
        row.setMonth(Months.number(entry.month()));
        row.setAccount(entry.coding().account());
        row.setCentre(entry.coding().centre());
        row.setArea(entry.coding().area());
        row.setActivity(entry.coding().activity());
        row.setProject(entry.coding().project());
        row.setItem(entry.coding().item());
        row.setCounterparty(entry.coding().counterparty());
        row.setAmountOre(entry.amount().ore());
        row.setVoucher("");
        row.setText("");
        return row;
    }

    private YearMonth month() {
        return YearMonth.of(2022, 1).plusMonths(random.nextInt(36));
    }

    /** Codes that repeat, that begin like each other, that are none, and that no economy system should have but some do. */
    private Coding coding() {
        return new Coding(
                pick(List.of("3011", "3012", "30", "4110", "5011", "5021", "6", "9100")),
                pick(List.of("100", "101", "1", "110", "1105", "20", "205", "å1", "")),
                pick(List.of("100", "215", "249", "")),
                pick(List.of("", "A-1", "A 2")),
                pick(List.of("", "12001", "50%", "5_1", "o'brien", "{0}?", "\"x\",\\n", "a\\b")),
                pick(List.of("", "Ö7")),
                pick(List.of("", "112", "861", "91")));
    }

    private Amount amount() {
        return new Amount(random.nextInt(20) == 0 ? 0 : random.nextLong(-9_000_000_00L, 9_000_000_00L));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
