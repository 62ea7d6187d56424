package se.tertial.ledger.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.sie.SieEntries;
import se.tertial.ledger.table.Mapping;
import se.tertial.ledger.table.Sniffed;
import se.tertial.ledger.table.Sniffer;
import se.tertial.ledger.table.TableEntries;

/** Which reader a file needs: one of SIE, or one of tables with a mapping that is given or sniffed. */
public final class EntryFiles {

    private EntryFiles() {}

    /** @param sniffed how a table looks and is read; empty for SIE */
    public record Chosen(EntrySource source, Optional<Sniffed> sniffed) {}

    /**
     * @param fileName as the user knows it
     * @param mapping how a table is to be read; when empty it is sniffed, and what is doubtful about it becomes findings
     */
    public static Chosen of(Batch.Kind kind, Path file, String fileName, Chart chart, Optional<Mapping> mapping)
            throws IOException {
        if (kind == Batch.Kind.SIE) {
            return new Chosen(new SieEntries(fileName, chart.codeParts()), Optional.empty());
        }
        var entries = entries(kind);
        if (mapping.isPresent()) {
            var looked = Sniffer.look(fileName, file, mapping.get());
            return new Chosen(new TableEntries(fileName, entries, mapping.get()), Optional.of(looked));
        }
        var sniffed = Sniffer.sniff(fileName, file, entries);
        EntrySource source = (stream, sink) -> {
            sniffed.findings().forEach(sink::finding);
            if (sniffed.mapping().isPresent()) {
                new TableEntries(fileName, entries, sniffed.mapping().get()).read(stream, sink);
            }
        };
        return new Chosen(source, Optional.of(sniffed));
    }

    /** Of rows that do not say it themselves. */
    static Entry.Kind entries(Batch.Kind kind) {
        return switch (kind) {
            case SIE, LEDGER, PROJECTS -> Entry.Kind.ACTUAL;
            case BUDGET -> Entry.Kind.BUDGET;
            case FORECAST -> Entry.Kind.FORECAST;
        };
    }
}
