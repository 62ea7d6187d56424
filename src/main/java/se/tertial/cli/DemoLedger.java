package se.tertial.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.cli.sample.SampleFiles;
import se.tertial.cli.sample.SampleFiles.SampleFile;
import se.tertial.database.Database;
import se.tertial.ledger.EntryFindingText;
import se.tertial.ledger.batch.EntryFiles;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.batch.Imports;
import se.tertial.report.Municipalities;
import se.tertial.report.Municipality;

/** Gives a sample municipality that has a chart but no entries a made-up ledger: its files are written, and imported as any others. */
final class DemoLedger {

    private static final String BY = "./tertial demo";

    private final Database database;
    private final Path folder;

    /** @param folder where the files are written */
    DemoLedger(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * @return how many entries were read in; empty when there was nothing to do
     * @throws IllegalStateException when a file that was made is refused
     */
    Optional<Long> give(String code) throws IOException {
        var municipality = new Municipalities(database.sql()).byCode(code).orElseThrow();
        var hasChart = !municipality.ledger().chart().centres().isEmpty();
        if (!hasChart || !municipality.ledger().entries().isEmpty()) {
            return Optional.empty();
        }
        var round = new RoundCode(municipality.organisation().startRound());
        var entries = 0L;
        for (var file : new SampleFiles(municipality, round).write(folder.resolve(code))) {
            entries += read(municipality, file).batch().totals().entries();
        }
        return Optional.of(entries);
    }

    private Imported read(Municipality municipality, SampleFile file) throws IOException {
        var chart = municipality.ledger().chart();
        var name = file.path().getFileName().toString();
        var order = new ImportOrder(
                municipality.organisation().code(),
                file.kind(),
                file.path(),
                name,
                file.round(),
                null,
                BY,
                Mode.COUNT,
                new Beside.Nothing());
        var source = EntryFiles.of(file.kind(), file.path(), name, chart, Optional.empty())
                .source();
        var imported = new Imports(database.sql(), List.of()).read(order, source, chart);
        if (imported.outcome() != Imported.Outcome.COUNTED) {
            throw new IllegalStateException(name + ": "
                    + imported.batch().findings().stream().map(DemoLedger::said).toList());
        }
        return imported;
    }

    private static String said(Finding finding) {
        return EntryFindingText.sentence(finding, Language.SV);
    }
}
