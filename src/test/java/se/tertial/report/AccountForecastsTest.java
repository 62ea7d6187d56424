package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tertial.report.MoneyTown.ROUND;
import static se.tertial.report.MoneyTown.kronor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.ledger.Entry.Kind;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;
import se.tertial.report.forecast.ForecastGrid;
import se.tertial.report.forecast.ForecastKey;
import se.tertial.report.forecast.ForecastRounds;
import se.tertial.report.forecast.Forecasts;

/** Forecasts typed account by account: the line is their sum, and so are the units above. */
class AccountForecastsTest {

    private static final ForecastKey COST = new ForecastKey("it", null, "cost");

    private Municipality municipality;

    @BeforeEach
    void imported() {
        var town = new MoneyTown();
        forecast(town, "21", "5011", 1000);
        forecast(town, "21", "6110", 300);
        forecast(town, "22", "5011", 400);
        forecast(town, "20", "5011", 30);
        municipality = town.insight().municipality();
    }

    private static void forecast(MoneyTown town, String centre, String account, long kronor) {
        town.enter(Kind.FORECAST, "2024-04", "2024-06", centre, account, "", kronor);
    }

    @Test
    void theAccountsOfALineAreThoseThatEntriesTellOf() {
        var grid = grid();
        assertThat(grid.rows())
                .extracting(row -> row.key().code())
                .containsExactly("it//cost/5011", "it//cost/6110", "it//cost");
        assertThat(grid.imported()).containsEntry(account("6110"), kronor(300));
        assertThat(ForecastRounds.ofAccounts(
                                insight(),
                                insight().municipality().organisation().known("it"),
                                ROUND,
                                "net")
                        .rows())
                .isEmpty();
    }

    @Test
    void theLineIsTheSumOfItsAccountsAndThoseNotSetAreAsImported() {
        set(account("5011"), 1250L);
        assertThat(value("it", "cost")).isEqualTo("1550");
        assertThat(value("kontor", "net")).isEqualTo("1980");
        assertThat(municipality.ledger().byAccount()).hasSize(2);
        assertThat(municipality.ledger().operating()).isEmpty();
    }

    @Test
    void aLineThatIsSetAnewHasNoAccountsAnyLonger() {
        set(account("5011"), 1250L);
        set(COST, 900L);
        assertThat(value("it", "cost")).isEqualTo("900");
        assertThat(municipality.ledger().byAccount()).isEmpty();
        set(account("6110"), 1L);
        assertThat(value("it", "cost")).isEqualTo("1001");
        assertThat(municipality.ledger().operating()).isEmpty();
    }

    @Test
    void whenNoAccountIsSetTheFileStandsAgain() {
        set(account("5011"), 1250L);
        set(Map.of(account("5011"), Optional.empty(), account("6110"), Optional.empty()));
        assertThat(municipality.ledger().byAccount()).isEmpty();
        assertThat(value("it", "cost")).isEqualTo("1300");
    }

    @Test
    void aKeyIsWrittenAndReadWithItsAccount() {
        for (var key : new ForecastKey[] {COST, account("5011"), new ForecastKey("it", "vagar", "cost")}) {
            assertThat(ForecastKey.parse(key.code())).contains(key);
        }
        assertThat(ForecastKey.parse("it//cost/")).isEmpty();
        assertThat(ForecastKey.parse("it//cost/1/2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsSetTheLineIsTheSumOfWhatTheGridShows(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 6; i++) {
            Map<ForecastKey, Optional<Amount>> changes = new LinkedHashMap<>();
            if (random.nextInt(4) == 0) {
                changes.put(COST, Optional.of(kronor(random.nextInt(5000))));
            } else {
                for (var account : new String[] {"5011", "6110", "7010"}) {
                    if (random.nextBoolean()) {
                        var amount = random.nextInt(4) == 0 ? null : kronor(random.nextInt(5000));
                        changes.put(account(account), Optional.ofNullable(amount));
                    }
                }
            }
            set(changes);
            var accounts = municipality.ledger().byAccount().stream()
                    .map(one -> one.amount())
                    .reduce(Amount::plus);
            accounts.ifPresent(sum -> assertThat(value("it", "cost"))
                    .isEqualTo(sum.kronor().toBigInteger().toString()));
            assertThat(Long.parseLong(value("kontor", "cost"))).isEqualTo(Long.parseLong(value("it", "cost")) + 430);
        }
    }

    private static ForecastKey account(String account) {
        return new ForecastKey("it", null, "cost", account);
    }

    private void set(ForecastKey key, @Nullable Long kronor) {
        set(Map.of(key, Optional.ofNullable(kronor).map(MoneyTown::kronor)));
    }

    private void set(Map<ForecastKey, Optional<Amount>> changes) {
        municipality = Forecasts.with(municipality, ROUND, changes, Set.of(), grid().imported());
    }

    private ForecastGrid grid() {
        var unit = municipality.organisation().known("it");
        return ForecastRounds.ofAccounts(insight(), unit, ROUND, "cost");
    }

    private Insight insight() {
        return new Insight(municipality);
    }

    private String value(String unit, String line) {
        var reference = FigureReference.parse("money.forecast unit=%s line=%s".formatted(unit, line))
                .orElseThrow();
        return new Figures(insight(), "kontor", ROUND, Language.SV)
                .resolve(reference)
                .value()
                .toPlainString();
    }
}
