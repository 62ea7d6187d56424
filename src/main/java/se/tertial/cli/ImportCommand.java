package se.tertial.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.database.Database;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.EntryFindingText;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.batch.Batches;
import se.tertial.ledger.batch.EntryFiles;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.batch.Imports;
import se.tertial.ledger.query.LedgerAnswers;
import se.tertial.ledger.table.KeptMapping;
import se.tertial.ledger.table.Mapping;
import se.tertial.ledger.table.MappingText;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Municipalities;
import se.tertial.report.Municipality;

/** {@code tertial import}: a file of money into the ledger, all of it or nothing; which there are, and one withdrawn. */
@Command(
        name = "import",
        description =
                "Reads a file of money into the ledger; everything that is wrong with it is told, and then nothing is"
                        + " changed. \"import list\" tells what has been read in, and \"import withdraw N\" stops counting it.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "sie, ledger, budget, forecast or projects; or list, or withdraw.")
    private String what = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The file; for withdraw, the number of the import.")
    private @Nullable String thing;

    @Option(names = "--municipality", required = true, paramLabel = "M", description = "Code of the municipality.")
    private String municipality = "";

    @Option(names = "--dry-run", description = "Tells what would have been done, and changes nothing.")
    private boolean dryRun;

    @Option(
            names = "--replaces",
            paramLabel = "N",
            description = "The file is that import corrected, and takes its place.")
    private @Nullable Integer replaces;

    @Option(
            names = "--adds",
            description = "The file comes beside what is read in of the same months, as from another system.")
    private boolean adds;

    @Option(names = "--round", paramLabel = "R", description = "Round of a forecast, as 2024-04.")
    private @Nullable String round;

    @Option(names = "--decision", paramLabel = "D", description = "Code of the budget decision of the lines.")
    private @Nullable String decision;

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description = "How a table is read: a mapping the municipality has kept, or a file of such text"
                    + " (docs/anvandare/tabeller.md); else it is sniffed.")
    private @Nullable String mapping;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who reads it in (else the user of the computer).")
    private String by = "";

    @Override
    public Integer call() throws IOException {
        var words = Messages.of("batch", language.chosen());
        try (var database = Database.open().closedAtExit();
                var answers = new LedgerAnswers(database.sql())) {
            var municipalities = new Municipalities(database.sql());
            var found = municipalities.byCode(municipality);
            if (found.isEmpty()) {
                return refuse(KnownMunicipalities.refusal(municipality, municipalities, language.words()));
            }
            var imports = new Imports(database.sql(), List.of());
            if (what.equals("list")) {
                return list(database, words);
            }
            var code =
                    what.equals("withdraw") ? withdraw(imports, words) : read(imports, found.get(), kind(words), words);
            if (code == ExitCode.DONE && !dryRun) {
                copy(database, answers, words);
            }
            return code;
        }
    }

    private int read(Imports imports, Municipality found, Batch.Kind kind, Messages words) throws IOException {
        var file = Path.of(needed(words.text("cli.file-needed")));
        if (!Files.isRegularFile(file)) {
            return refuse(words.text("cli.no-file", file));
        }
        var chart = found.ledger().chart();
        var order = order(file, kind, words);
        var chosen = EntryFiles.of(kind, file, order.fileName(), chart, mapping(found, words));
        var imported = imported(imports, order, chosen.source(), chart, words);
        imported.batch()
                .findings()
                .forEach(finding ->
                        spec.commandLine().getErr().println(EntryFindingText.sentence(finding, language.chosen())));
        var telling = new ImportTelling(words, language.chosen());
        telling.lines(imported).forEach(spec.commandLine().getOut()::println);
        if (imported.outcome() == Imported.Outcome.REFUSED) {
            return refuse(words.text("cli.refused"));
        }
        return ExitCode.DONE;
    }

    private Optional<Mapping> mapping(Municipality found, Messages words) throws IOException {
        if (mapping == null) {
            return Optional.empty();
        }
        var kept = found.ledger().mappings().stream()
                .filter(one -> one.name().equals(mapping))
                .map(KeptMapping::mapping)
                .findFirst();
        return kept.isPresent() ? kept : Optional.of(mappingOfFile(Path.of(mapping), words));
    }

    private Mapping mappingOfFile(Path file, Messages words) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrong(words.text("cli.no-mapping", file));
        }
        var read = MappingText.parse(String.valueOf(file.getFileName()), Files.readString(file));
        if (!read.isClean()) {
            throw wrong(read.findings().stream()
                    .map(finding -> EntryFindingText.sentence(finding, language.chosen()))
                    .collect(Collectors.joining("\n")));
        }
        return read.value().orElseThrow();
    }

    private Imported imported(Imports imports, ImportOrder order, EntrySource source, Chart chart, Messages words)
            throws IOException {
        var what = words.text("cli.progress", order.fileName());
        try {
            return Progress.during(what, spec.commandLine().getErr(), () -> {
                try {
                    return imports.read(order, source, chart);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ImportOrder order(Path file, Batch.Kind kind, Messages words) {
        if (replaces != null && adds) {
            throw wrong(words.text("cli.either"));
        }
        if (round != null && !RoundCode.isValid(round)) {
            throw wrong(words.text("cli.round", round));
        }
        var beside =
                replaces != null ? new Beside.Instead(replaces) : adds ? new Beside.Others() : new Beside.Nothing();
        return new ImportOrder(
                municipality,
                kind,
                file,
                String.valueOf(file.getFileName()),
                round == null ? null : new RoundCode(round),
                decision,
                by,
                dryRun ? Mode.TRY : Mode.COUNT,
                beside);
    }

    private int list(Database database, Messages words) {
        var batches = new Batches(database.sql()).all(id(database));
        var telling = new ImportTelling(words, language.chosen());
        if (batches.isEmpty()) {
            spec.commandLine().getErr().println(words.text("cli.none"));
        }
        telling.list(batches).forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }

    private int withdraw(Imports imports, Messages words) {
        var number = number(needed(words.text("cli.number-needed")), words);
        if (imports.withdraw(municipality, number, by).isEmpty()) {
            return refuse(words.text("cli.not-counted", number));
        }
        spec.commandLine().getOut().println(words.text("cli.withdrawn", number));
        return ExitCode.DONE;
    }

    /** A server does it behind; here there may be none. */
    private void copy(Database database, LedgerAnswers answers, Messages words) {
        var id = id(database);
        Progress.during(words.text("cli.copying"), spec.commandLine().getErr(), () -> answers.bringUpToDate(id));
    }

    private MunicipalityId id(Database database) {
        return new MunicipalityRegister(database.sql())
                .byCode(municipality)
                .orElseThrow()
                .id();
    }

    private int number(String text, Messages words) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong(words.text("cli.number-needed"));
        }
    }

    private Batch.Kind kind(Messages words) {
        return Word.parse(Batch.Kind.class, what)
                .orElseThrow(() -> wrong(words.text("cli.kind", what, String.join(", ", Word.all(Batch.Kind.class)))));
    }

    private String needed(String otherwise) {
        return Optional.ofNullable(thing).orElseThrow(() -> wrong(otherwise));
    }

    private ParameterException wrong(String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.REFUSED;
    }
}
