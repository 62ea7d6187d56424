package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tertial.report.MoneyTown.ROUND;
import static se.tertial.report.MoneyTown.YEAR;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.ledger.Entry.Kind;
import se.tertial.ledger.OperatingAmount;
import se.tertial.report.figure.Differing;

/** Money when entries of some units only have been imported: a sum is never silently too small. */
class PartlyImportedTest {

    private static final OperatingAmount.Kind ACTUAL = OperatingAmount.Kind.ACTUAL;
    private static final OperatingAmount.Kind FORECAST = OperatingAmount.Kind.FORECAST;

    private final MoneyTown town = new MoneyTown();

    @Test
    void theFoldersSumStandsForAUnitOfWhichOneDepartmentIsImported() {
        town.say("kontor", "cost", ACTUAL, ROUND.period(), 500);
        town.say("hr", "cost", ACTUAL, ROUND.period(), 200);
        town.post("21", "5011", 290);
        assertThat(town.value("money.actual unit=it line=cost")).isEqualTo("290");
        assertThat(town.value("money.actual unit=hr line=cost")).isEqualTo("200");
        var whole = town.figure("money.actual unit=kontor line=cost");
        assertThat(whole.value()).isEqualByComparingTo("500");
        assertThat(whole.origin().formula()).contains("290", "skillnad på 210", "saknas för HR");
    }

    @Test
    void theDifferenceIsAFindingOfTheReview() {
        town.say("kontor", "cost", ACTUAL, ROUND.period(), 500);
        town.post("21", "5011", 290);
        assertThat(town.insight().differing(ROUND)).singleElement().satisfies(differing -> {
            assertThat(differing.stands()).isEqualTo(Differing.Stands.FOLDER);
            assertThat(differing.missing()).isEqualTo("HR");
        });
    }

    @Test
    void withoutASumOfItsOwnAUnitIsItsImportedPartsAndWhatTheFolderSaysOfTheOthers() {
        town.say("hr", "cost", ACTUAL, ROUND.period(), 200);
        town.post("21", "5011", 290);
        town.post("20", "5011", 7);
        var whole = town.figure("money.actual unit=kontor line=cost");
        assertThat(whole.value()).isEqualByComparingTo("497");
        assertThat(whole.origin().formula()).contains("saknas för HR");
        assertThat(town.value("money.actual unit=lillby line=net")).isEqualTo("497");
    }

    @Test
    void aUnitOfWhichNothingElseIsKnownIsItsEntries() {
        town.post("21", "5011", 290);
        assertThat(town.value("money.actual unit=kontor line=cost")).isEqualTo("290");
        assertThat(town.insight().differing(ROUND)).isEmpty();
    }

    @Test
    void whenAllUnitsAreImportedTheEntriesStand() {
        town.say("kontor", "cost", ACTUAL, ROUND.period(), 500);
        town.post("21", "5011", 290);
        town.post("22", "5011", 190);
        var whole = town.figure("money.actual unit=kontor line=cost");
        assertThat(whole.value()).isEqualByComparingTo("480");
        assertThat(whole.origin().formula()).contains("de inlästa raderna gäller");
    }

    @Test
    void aNetThatTheFolderSaysStandsEvenWhenItsLinesAreOfEntries() {
        town.say("kontor", "net", ACTUAL, ROUND.period(), 500);
        town.post("21", "5011", 290);
        town.post("21", "3011", -10);
        assertThat(town.value("money.actual unit=kontor line=net")).isEqualTo("500");
        assertThat(town.value("money.actual unit=it line=net")).isEqualTo("280");
    }

    @Test
    void aForecastTypedForAUnitMovesThatOfTheUnitsAbove() {
        forecast("21", 1000);
        forecast("22", 400);
        forecast("20", 30);
        assertThat(town.value("money.forecast unit=kontor line=net")).isEqualTo("1430");
        town.say("it", "cost", FORECAST, YEAR, 1200);
        assertThat(town.value("money.forecast unit=it line=cost")).isEqualTo("1200");
        var whole = town.figure("money.forecast unit=kontor line=cost");
        assertThat(whole.value()).isEqualByComparingTo("1630");
        assertThat(whole.origin().formula()).contains("430", "ändrar summan med 200");
        assertThat(town.value("money.forecast unit=kontor line=net")).isEqualTo("1630");
        assertThat(town.value("money.forecast unit=lillby line=net")).isEqualTo("1630");
    }

    @Test
    void aForecastTypedNetForAUnitMovesTheNetOfThoseAbove() {
        forecast("21", 1000);
        forecast("22", 400);
        forecast("20", 30);
        town.say("it", "net", FORECAST, YEAR, 900);
        assertThat(town.value("money.forecast unit=kontor line=net")).isEqualTo("1330");
    }

    @Test
    void aForecastTypedForTheWholeStandsWhateverIsTypedBelow() {
        forecast("21", 1000);
        forecast("22", 400);
        town.say("it", "cost", FORECAST, YEAR, 1200);
        town.say("kontor", "cost", FORECAST, YEAR, 5000);
        assertThat(town.value("money.forecast unit=kontor line=cost")).isEqualTo("5000");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aUnitIsNeverLessThanWhatIsKnownOfItsParts(long seed) {
        var random = new Random(seed);
        for (var centre : List.of("10", "20", "21", "22")) {
            for (var i = random.nextInt(3); i > 0; i--) {
                town.post(centre, "5011", random.nextInt(1000));
                town.post(centre, "3011", -random.nextInt(1000));
            }
        }
        for (var unit : List.of("skola", "it", "hr")) {
            for (var line : List.of("cost", "revenue")) {
                if (random.nextBoolean()) {
                    var sign = line.equals("cost") ? 1 : -1;
                    town.say(unit, line, ACTUAL, ROUND.period(), sign * random.nextInt(1000));
                }
            }
        }
        for (var line : List.of("cost", "revenue")) {
            assertThat(amount("kontor", line)).isEqualTo(amount("it", line) + amount("hr", line) + own(line));
            assertThat(amount("lillby", line)).isEqualTo(amount("kontor", line) + amount("skola", line));
        }
    }

    private long own(String line) {
        return town.entries.stream()
                        .filter(e -> e.centre().equals("20") && e.account().startsWith(line.equals("cost") ? "5" : "3"))
                        .mapToLong(e -> e.amount().ore())
                        .sum()
                / 100;
    }

    private long amount(String unit, String line) {
        var value = town.figure("money.actual unit=%s line=%s".formatted(unit, line))
                .value();
        return value == null ? 0 : value.longValueExact();
    }

    private void forecast(String centre, long kronor) {
        town.enter(Kind.FORECAST, "2024-04", "2024-06", centre, "5011", "", kronor);
    }
}
