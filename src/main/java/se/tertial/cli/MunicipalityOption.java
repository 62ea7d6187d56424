package se.tertial.cli;

import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.tertial.basics.Messages;
import se.tertial.database.Database;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.MunicipalityRegister.Entry;
import se.tertial.report.Municipalities;

/** {@code --municipality} and {@code --lang}, and what a command says: for commands about one municipality. */
final class MunicipalityOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Option(names = "--municipality", paramLabel = "M", description = "Code of the municipality.")
    private String code = "";

    boolean isGiven() {
        return !code.isEmpty();
    }

    /** For a command that is always about one. */
    void require() {
        if (!isGiven()) {
            var option = command.findOption("--municipality");
            throw new MissingParameterException(
                    command.commandLine(), option, "Missing required option: '--municipality=M'");
        }
    }

    /** Empty when there is none, which is told. */
    Optional<Entry> in(Database database) {
        var found = new MunicipalityRegister(database.sql()).byCode(code).filter(entry -> entry.version() > 0);
        if (found.isEmpty()) {
            refuse(KnownMunicipalities.refusal(code, new Municipalities(database.sql()), language.words()));
        }
        return found;
    }

    LanguageOption language() {
        return language;
    }

    /** The command's words of that family. */
    Messages words(String family) {
        return Messages.of(family, language.chosen());
    }

    int say(String text) {
        command.commandLine().getOut().println(text);
        return ExitCode.DONE;
    }

    int refuse(String reason) {
        command.commandLine().getErr().println(reason);
        return ExitCode.REFUSED;
    }
}
