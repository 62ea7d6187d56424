package se.tertial.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Amount;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.organisation.MunicipalityId;

/** What stands behind a sum is found one by one, and adds up to it. */
class PostingsTest {

    private static final MunicipalityId TOWN = new MunicipalityId((short) 1);
    private static final MonthRange MONTHS = new MonthRange(YearMonth.of(2022, 3), YearMonth.of(2024, 2));

    private static Database database;
    private static RandomLedger ledger;
    private static Postings postings;

    @BeforeAll
    static void open() {
        database = TestDatabase.empty();
        ledger = new RandomLedger(5, TOWN.value());
        ledger.store(database.sql(), 10, 300);
        postings = new Postings(database.sql());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void theEntriesOfACellAreThoseThatAddUpToIt() {
        for (var unit : List.of("kontoret", "förvaltningen", "skolan", "")) {
            var asked = new Postings.Asked(
                    Entry.Kind.ACTUAL,
                    MONTHS,
                    new CodeCondition.Is(Dimension.ACCOUNT, Set.of("5011")),
                    List.of(new LedgerQuery.Within(RandomQueries.UNITS, Set.of(unit))),
                    new LedgerQuery.Batches.All());
            var expected = ledger.entries.stream()
                    .filter(counted -> counted.state() == Batch.State.COUNTED)
                    .map(RandomLedger.Counted::entry)
                    .filter(entry -> entry.kind() == Entry.Kind.ACTUAL
                            && entry.coding().account().equals("5011")
                            && !entry.month().isBefore(MONTHS.first())
                            && !entry.month().isAfter(MONTHS.last()))
                    .filter(entry -> RandomQueries.UNITS
                            .of(entry.coding().centre(), entry.month().getYear())
                            .equals(unit))
                    .toList();

            var page = postings.find(TOWN, asked, 0, 1000);

            assertThat(page.found()).isEqualTo(expected.size()).isPositive();
            assertThat(page.sum())
                    .isEqualTo(expected.stream().map(Entry::amount).reduce(Amount.ZERO, Amount::plus));
            assertThat(page.postings())
                    .extracting(Postings.Posting::entry)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(postings.find(TOWN, asked, 3, 2).postings())
                    .isEqualTo(page.postings().stream().skip(3).limit(2).toList());
        }
    }

    @Test
    void aVoucherThatIsNotThereHasNoEntries() {
        assertThat(postings.voucher(TOWN, 1, "A 1")).isEmpty();
        assertThat(postings.voucher(TOWN, 1, "")).isEmpty();
    }
}
