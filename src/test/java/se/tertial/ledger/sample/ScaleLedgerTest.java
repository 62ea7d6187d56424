package se.tertial.ledger.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.tertial.ledger.Entry;

class ScaleLedgerTest {

    private static final int MANY = 100_000;

    @Test
    void vouchersBalanceAndComeInOrderOfDate() {
        var entries = made(MANY);
        assertThat(entries).hasSizeBetween(MANY, MANY + 500);
        var sums = new HashMap<String, Long>();
        entries.forEach(e ->
                sums.merge(Objects.requireNonNull(e.voucher()).id(), e.amount().ore(), Long::sum));
        assertThat(sums.values()).allMatch(sum -> sum == 0);
        assertThat(entries)
                .isSortedAccordingTo((a, b) -> Objects.requireNonNull(a.voucher())
                        .date()
                        .compareTo(Objects.requireNonNull(b.voucher()).date()));
        assertThat(entries).extracting(Entry::line).startsWith(1, 2, 3).doesNotHaveDuplicates();
        assertThat(entries.getLast().month().getYear()).isEqualTo(2024);
    }

    @Test
    void aFewCodesStandOnMostOfTheEntries() {
        var byCentre = new HashMap<String, Integer>();
        made(MANY).forEach(e -> byCentre.merge(e.coding().centre(), 1, Integer::sum));
        byCentre.remove("");
        var counts = byCentre.values().stream().sorted((a, b) -> b - a).toList();
        var half = counts.stream().mapToInt(Integer::intValue).sum() / 2;
        var ofMost = counts.stream()
                .limit(counts.size() / 4)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(counts.size()).isGreaterThan(400);
        assertThat(ofMost).isGreaterThan(half);
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(made(1_000)).isEqualTo(made(1_000));
    }

    @Test
    void theCodesFitTheChart() {
        var chart = ScaleLedger.chart(List.of("a", "b"));
        for (var entry : made(1_000)) {
            for (var part : chart.codeParts()) {
                var code = entry.coding().get(part.dimension());
                assertThat(code.isEmpty() || code.length() == part.lengthMax())
                        .as(part.name() + " " + code)
                        .isTrue();
            }
            assertThat(entry.coding().centre().isEmpty()
                            || chart.centres().stream()
                                    .anyMatch(c -> entry.coding().centre().startsWith(c.code())))
                    .isTrue();
        }
    }

    @Test
    void asATableItHasAWayOfItsOwnWithAmounts() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = new EntryTable(bytes, "Syntetiska verifikationer")) {
            made(3).stream().limit(2).forEach(table::write);
        }
        var lines = bytes.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("\uFEFFSyntetiska");
        assertThat(lines[2]).matches("S 1;2021-01-01;202101;\\d{4};\\d{5};\\d{4};.*;-?\\d+,\\d\\d;Syntetisk .*");
        assertThat(lines[2].split(";", -1)).hasSameSizeAs(lines[1].split(";", -1));
    }

    private static List<Entry> made(long entries) {
        var made = new ArrayList<Entry>();
        ScaleLedger.of(entries).make(made::add);
        return made;
    }
}
