package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void helpIsNotAMistake() {
        assertThat(Main.execute("--help")).isEqualTo(ExitCode.DONE);
        assertThat(Main.execute("serve", "--help")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void noCommandAndUnknownCommandsAreWrongUse() {
        assertThat(Main.execute()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Main.execute("dansa")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Main.execute("serve", "--port", "åtta")).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aTakenPortIsRefused() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(Main.execute("serve", "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(ExitCode.REFUSED);
        }
    }
}
