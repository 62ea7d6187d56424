package se.tertial.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.tertial.database.Database;
import se.tertial.ledger.query.LedgerAnswers;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Municipalities;

/** {@code tertial rebuild-reading-copy}: the Parquet files of the ledger, written anew. */
@Command(
        name = "rebuild-reading-copy",
        description =
                "Throws away the reading copy of the ledger and writes it anew from the database. Nothing of the ledger is"
                        + " changed, and pages answer meanwhile.",
        mixinStandardHelpOptions = true)
final class RebuildReadingCopyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Option(names = "--municipality", paramLabel = "M", description = "Code of the municipality; else all.")
    private String municipality = "";

    @Override
    public Integer call() {
        var words = language.words();
        try (var database = Database.open().closedAtExit();
                var answers = new LedgerAnswers(database.sql())) {
            var municipalities = new MunicipalityRegister(database.sql())
                    .all().stream()
                            .filter(entry -> entry.version() > 0)
                            .filter(entry ->
                                    municipality.isEmpty() || entry.code().equals(municipality))
                            .toList();
            if (municipalities.isEmpty()) {
                var known = new Municipalities(database.sql());
                spec.commandLine().getErr().println(KnownMunicipalities.refusal(municipality, known, words));
                return ExitCode.REFUSED;
            }
            for (var one : municipalities) {
                var err = spec.commandLine().getErr();
                var copied =
                        Progress.during(words.text("copy.progress", one.name()), err, () -> answers.rebuild(one.id()));
                spec.commandLine()
                        .getOut()
                        .println(words.text("copy.done", one.name(), copied.written(), copied.entries()));
            }
            return ExitCode.DONE;
        }
    }
}
