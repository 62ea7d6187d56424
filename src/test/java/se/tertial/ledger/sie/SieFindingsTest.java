package se.tertial.ledger.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;

/** What is said of each file, and what it gives: the errors of users, in their words. */
class SieFindingsTest {

    /** Shown by a test of their own, because it takes too much to make them. */
    private static final EnumSet<SieMistake> ELSEWHERE =
            EnumSet.of(SieMistake.MANY_ACCOUNTS, SieMistake.MANY_PERIOD_ROWS);

    @TestFactory
    Stream<DynamicTest> everyFileIsReadOrRefusedWithAReason() {
        return cases().map(file -> DynamicTest.dynamicTest(
                file.getKey(),
                () -> Golden.compare(
                        "ledger-sie/" + file.getKey() + ".txt",
                        SieShown.of(file.getKey(), file.getValue()).text())));
    }

    @Test
    void everyMistakeHasAFileThatShowsIt() {
        var shown = new HashSet<String>();
        cases().forEach(file ->
                shown.addAll(SieShown.of(file.getKey(), file.getValue()).codes()));
        var missing = Arrays.stream(SieMistake.values())
                .filter(mistake -> !ELSEWHERE.contains(mistake))
                .map(SieMistake::code)
                .filter(code -> !shown.contains(code))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMistakeHasATextInBothLanguagesAndThereAreNoOthers() {
        var codes = Arrays.stream(SieMistake.values()).map(SieMistake::code).toList();
        for (var language : Language.values()) {
            assertThat(Messages.of("sie", language).keys()).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @Test
    void theSameIsFoundHoweverTheBytesCome() {
        cases().forEach(file -> {
            var bytes = file.getValue();
            if (bytes.length < 10_000) {
                assertThat(SieShown.of(file.getKey(), new OneByOne(bytes)).text())
                        .as(file.getKey())
                        .isEqualTo(SieShown.of(file.getKey(), bytes).text());
            }
        });
    }

    private static Stream<Map.Entry<String, byte[]>> cases() {
        return Stream.of(SieCases.all(), Sie5Cases.all()).map(Map::entrySet).flatMap(java.util.Collection::stream);
    }

    /** A stream that gives one byte at a time, as a slow network. */
    private static final class OneByOne extends java.io.ByteArrayInputStream {
        OneByOne(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(1, length));
        }
    }

    @Test
    void manyAccountsAndManyPeriodsHaveALimit() {
        var accounts = new StringBuilder("#FLAGGA 0\n#SIETYP 4\n");
        for (var i = 0; i < 200_001; i++) {
            accounts.append("#KONTO ").append(i).append(" x\n");
        }
        var periods = new StringBuilder("#FLAGGA 0\n#SIETYP 4\n");
        for (var i = 0; i < 500_001; i++) {
            periods.append("#PSALDO 0 202401 5 {1 ").append(i).append("} 1\n");
        }
        assertThat(codes(accounts)).contains("sie-many-accounts");
        assertThat(codes(periods)).contains("sie-many-period-rows");
    }

    private static List<String> codes(StringBuilder file) {
        return SieShown.of("many.se", file.toString().getBytes(SieCases.PC8)).codes();
    }
}
