package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.folder.Folders;

/** {@code account}: who can sign in, as the person who looks after the installation meets it. */
class AccountCommandTest {

    private static final String EMAIL = "anna.ek@lillby.example";

    @Test
    void anAccountIsMadeListedAndClosed() {
        assertThat(Said.by("load", "--overwrite", Folders.MINIMAL.toString()).exitCode())
                .isEqualTo(ExitCode.DONE);

        var added = add(EMAIL, "--municipality", "lillby", "--unit", "skola", "--role", "contributor");
        assertThat(added.exitCode()).as(added.err()).isEqualTo(ExitCode.DONE);
        assertThat(added.out()).contains(EMAIL).containsPattern("visas bara nu: \\S{20}");
        assertThat(Said.by("account", "list").out()).contains(EMAIL + "  Anna Ek  lillby/skola/contributor");

        assertThat(Said.by("account", "close", EMAIL).out()).contains("är stängt");
        assertThat(Said.by("account", "list").out()).doesNotContain(EMAIL + "  Anna Ek  lillby");
    }

    @Test
    void whatCannotBeIsRefusedWithWhatCan() {
        assertThat(add(EMAIL, "--municipality", "lillby", "--role", "kejsare").err())
                .contains("kejsare")
                .contains("contributor");
        assertThat(add("anna", "--municipality", "lillby", "--role", "contributor")
                        .err())
                .contains("ingen e-postadress");
        assertThat(add(EMAIL, "--role", "contributor").exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(add(EMAIL, "--municipality", "storby", "--role", "contributor")
                        .err())
                .contains("storby");
        assertThat(Said.by("account", "close", "ingen@lillby.example").exitCode())
                .isEqualTo(ExitCode.REFUSED);
    }

    private static Said add(String email, String... more) {
        var arguments = new ArrayList<>(List.of("account", "add", "--email", email, "--name", "Anna Ek"));
        arguments.addAll(List.of(more));
        return Said.by(arguments.toArray(String[]::new));
    }
}
