package se.tertial.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Voucher;

/** What any system writes is read as it was, by the mapping it was written with and by the one that is sniffed. */
class TableRoundTripTest {

    private static final int TABLES = 300;

    @TempDir
    private Path temporary;

    @Test
    void whatIsWrittenInAnyDialectIsRead() throws IOException {
        for (var seed = 0; seed < TABLES; seed++) {
            var random = new Random(seed);
            var dialect = Dialect.any(random);
            var entries = entries(random, 1 + dialect.titles());
            var bytes = dialect.write(entries);

            assertThat(read(bytes, dialect.mapping())).as("seed %d", seed).isEqualTo(entries);

            var file = Files.write(temporary.resolve("utfall"), bytes);
            var sniffed =
                    Sniffer.sniff("utfall", file, Entry.Kind.ACTUAL).mapping().orElseThrow();
            assertThat(read(bytes, sniffed))
                    .as("seed %d, sniffed as%n%s", seed, MappingText.write(sniffed))
                    .isEqualTo(entries);
        }
    }

    @Test
    void aKeptMappingReadsAFileWhoseColumnsHaveMoved() throws IOException {
        var kept = MappingText.parse("mall", """
                        file: csv
                        header-row: 4
                        account: Konto
                        month: Period | 202404
                        amount: Belopp
                        """).value().orElseThrow();
        var entries = read(
                "Titel\n\nBelopp;Nytt;Period;KONTO\n1,00;x;202401;3011\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                kept);
        assertThat(entries).extracting(Gathered::line).containsExactly("4: actual 2024-01 3011 · · · · · · 1.00");
    }

    private static List<Entry> read(byte[] bytes, Mapping mapping) throws IOException {
        var gathered = new Gathered();
        new TableEntries("utfall", Entry.Kind.ACTUAL, mapping).read(new ByteArrayInputStream(bytes), gathered);
        assertThat(gathered.findings).allMatch(finding -> finding.severity() == Finding.Severity.NOTE);
        return gathered.entries;
    }

    private static List<Entry> entries(Random random, int linesBefore) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < 30; i++) {
            var month = YearMonth.of(2023 + random.nextInt(2), 1 + random.nextInt(12));
            var revenue = random.nextInt(3) == 0;
            var ore = random.nextLong(1, random.nextBoolean() ? 100_000 : 10_000_000_000L);
            entries.add(new Entry(
                    Entry.Kind.ACTUAL,
                    month,
                    new Coding(
                            (revenue ? "3" : "5") + (100 + random.nextInt(900)),
                            "A" + random.nextInt(100_000),
                            random.nextBoolean() ? "0" + random.nextInt(1000) : "",
                            random.nextBoolean() ? "" + random.nextInt(1000) : "",
                            random.nextBoolean() ? "P" + random.nextInt(1000) : "",
                            "",
                            random.nextBoolean() ? "801" : ""),
                    new Amount(revenue ? -ore : ore),
                    new Voucher("A " + (1 + random.nextInt(10_000)), month.atDay(1 + random.nextInt(28))),
                    text(random),
                    linesBefore + i + 1));
        }
        return entries;
    }

    private static String text(Random random) {
        var words = List.of("Lön", "Hyra; april", "\"Citat\"", "1,5 tjänst", "A|B", "Åäö – é", "Avsnitt\u00A01", "");
        return words.get(random.nextInt(words.size())).replace("\u00A0", " ");
    }
}
