package se.tertial.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Amount;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.Entry;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;
import se.tertial.organisation.MunicipalityRegister;

/** Restating a batch changes exactly what its diff says, whatever the ledger. */
class RestatementTest {

    private static final int LEDGERS = 12;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_121})
    void whatWasWithWhatTheDiffSaysIsWhatIs(long seed) throws IOException {
        var random = new Random(seed);
        try (var database = TestDatabase.empty()) {
            var sql = database.sql();
            new FolderLoad(sql).load(Folders.MINIMAL);
            var id =
                    new MunicipalityRegister(sql).byCode("lillby").orElseThrow().id();
            var imports = new Imports(sql, List.of());
            var lines = ledger(random, random.nextInt(60));
            imports.read(order(lines, new Beside.Nothing()), new LineSource(), Chart.EMPTY);
            for (var number = 1; number <= LEDGERS; number++) {
                var next = changed(lines, random);
                var imported = imports.read(order(next, new Beside.Instead(number)), new LineSource(), Chart.EMPTY);
                var restatement = imported.restatement().orElseThrow();

                var batches = new Batches(sql);
                var before = sums(batches.entries(id, number, 1000));
                var after = sums(batches.entries(id, number + 1, 1000));
                assertThat(with(before, restatement)).as("ledger %d", number).isEqualTo(after);
                assertThat(restatement.lines())
                        .hasSize((int) (restatement.come() + restatement.gone() + restatement.changed()));
                assertThat(restatement.difference()).isEqualTo(total(after).minus(total(before)));
                var bySums = restatement.sums().stream()
                        .map(sum -> sum.after().minus(sum.before()))
                        .reduce(Amount.ZERO, Amount::plus);
                assertThat(bySums).isEqualTo(restatement.difference());
                lines = next;
            }
        }
    }

    /** Applies the diff; fails when it speaks of what was not there. */
    private static Map<Key, Amount> with(Map<Key, Amount> before, Restatement restatement) {
        var result = new HashMap<>(before);
        for (var line : restatement.lines()) {
            var key = new Key(line.kind().name() + line.month() + line.coding() + line.voucher());
            switch (line.change()) {
                case COME -> assertThat(result.put(key, line.after())).isNull();
                case GONE -> assertThat(result.remove(key)).isEqualTo(line.before());
                case CHANGED -> assertThat(result.put(key, line.after())).isEqualTo(line.before());
            }
        }
        return result;
    }

    private record Key(String text) {}

    private static Map<Key, Amount> sums(List<Entry> entries) {
        var sums = new HashMap<Key, Amount>();
        for (var entry : entries) {
            var voucher = entry.voucher() == null ? "" : entry.voucher().id();
            sums.merge(
                    new Key(entry.kind().name() + entry.month() + entry.coding() + voucher),
                    entry.amount(),
                    Amount::plus);
        }
        return sums;
    }

    private static Amount total(Map<Key, Amount> sums) {
        return sums.values().stream().reduce(Amount.ZERO, Amount::plus);
    }

    private static List<String> ledger(Random random, int size) {
        var lines = new ArrayList<String>();
        for (var i = 0; i <= size; i++) {
            lines.add(line(random));
        }
        return lines;
    }

    private static String line(Random random) {
        var kind = random.nextInt(4) == 0 ? "BUDGET" : "ACTUAL";
        var voucher = random.nextInt(3) == 0 ? "" : "A " + (1 + random.nextInt(5));
        return "%s;2024-%02d;%d;%s;%s;%s;%d.%02d;%s;text"
                .formatted(
                        kind,
                        1 + random.nextInt(3),
                        5000 + random.nextInt(4),
                        random.nextBoolean() ? "1100" : "",
                        random.nextBoolean() ? "100" : "",
                        random.nextInt(5) == 0 ? "7" : "",
                        random.nextInt(200) - 100,
                        random.nextInt(100),
                        kind.equals("BUDGET") ? "" : voucher);
    }

    private static List<String> changed(List<String> before, Random random) {
        var lines = new ArrayList<>(before);
        for (var i = random.nextInt(12); i >= 0; i--) {
            switch (random.nextInt(3)) {
                case 0 -> lines.add(random.nextInt(lines.size() + 1), line(random));
                case 1 -> lines.set(random.nextInt(lines.size()), line(random));
                default -> {
                    if (lines.size() > 1) {
                        lines.remove(random.nextInt(lines.size()));
                    }
                }
            }
        }
        return lines;
    }

    private ImportOrder order(List<String> lines, Beside beside) throws IOException {
        var file = Files.writeString(temporary.resolve("file"), String.join("\n", lines));
        return new ImportOrder("lillby", Batch.Kind.SIE, file, "a.se", null, null, "Eva", Mode.COUNT, beside);
    }
}
