package se.tertial.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.tertial.basics.Word;
import se.tertial.database.Database;
import se.tertial.report.Municipalities;
import se.tertial.report.Municipality;
import se.tertial.report.Outline;

/** {@code tertial list}: the codes that other commands ask for, with what they mean. */
@Command(name = "list", description = "Lists what there is, with the code first.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    enum Thing {
        MUNICIPALITIES,
        UNITS,
        ROUNDS,
        OUTLINES,
        MATTERS
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LanguageOption language;

    @Parameters(paramLabel = "WHAT", description = "municipalities, units, rounds, outlines or matters.")
    @SuppressWarnings("NullAway.Init")
    private Thing thing;

    @Option(
            names = "--municipality",
            paramLabel = "M",
            description = "Code of the municipality; may be left out when only one is loaded.")
    private @Nullable String municipality;

    @Override
    public Integer call() {
        var words = language.words();
        try (var database = Database.open().closedAtExit()) {
            var municipalities = new Municipalities(database.sql());
            if (thing == Thing.MUNICIPALITIES) {
                return list(municipalities.all().stream()
                        .map(m -> List.of(m.code(), m.name()))
                        .toList());
            }
            var code = Optional.ofNullable(municipality).or(() -> theOnlyOne(municipalities));
            if (code.isEmpty()) {
                var codes = KnownMunicipalities.codes(municipalities);
                return refuse(codes.isEmpty() ? words.text("list.none") : words.text("list.which", codes));
            }
            return municipalities
                    .byCode(code.get())
                    .map(found -> list(rows(found)))
                    .orElseGet(() -> refuse(KnownMunicipalities.refusal(code.get(), municipalities, words)));
        }
    }

    private static Optional<String> theOnlyOne(Municipalities municipalities) {
        var all = municipalities.all();
        return all.size() == 1 ? Optional.of(all.getFirst().code()) : Optional.empty();
    }

    private List<List<String>> rows(Municipality found) {
        var chosen = language.chosen();
        return switch (thing) {
            case MUNICIPALITIES -> throw new IllegalStateException("listed without any municipality");
            case UNITS ->
                found.organisation().units().stream()
                        .map(u -> List.of(u.code(), Word.of(u.kind()), u.name()))
                        .toList();
            case ROUNDS ->
                found.assessment().rounds().stream()
                        .map(r -> List.of(r.code().code(), r.name().in(chosen)))
                        .toList();
            case OUTLINES ->
                found.publications().outlines().stream()
                        .map(o -> List.of(o.code(), defaults(o), o.title().in(chosen)))
                        .toList();
            case MATTERS ->
                found.publications().matters().stream()
                        .map(m -> List.of(m.code(), m.registryNumber(), m.title()))
                        .toList();
        };
    }

    /** Which reports have the outline when none is asked for, as {@code ksk:04}. */
    private static String defaults(Outline outline) {
        return outline.defaults().isEmpty()
                ? "-"
                : outline.defaults().stream()
                        .map(d -> d.unit() + ":" + d.month())
                        .collect(Collectors.joining(","));
    }

    private int list(List<List<String>> rows) {
        Columns.aligned(rows).forEach(spec.commandLine().getOut()::println);
        if (rows.isEmpty() && thing == Thing.MUNICIPALITIES) {
            spec.commandLine().getErr().println(language.words().text("list.none"));
        }
        return ExitCode.DONE;
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.REFUSED;
    }
}
