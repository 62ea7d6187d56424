package se.tertial.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;

/** {@code --lang}: the language in which a command speaks. */
final class LanguageOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--lang",
            paramLabel = "L",
            defaultValue = "${env:TERTIAL_LANG:-sv}",
            description = "sv or en (TERTIAL_LANG; else sv).")
    private String code = "sv";

    Language chosen() {
        return Language.parse(code)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        Messages.of("cli", Language.SV).text("report.language", code, "sv, en")));
    }

    Messages words() {
        return Messages.of("cli", chosen());
    }
}
