package se.tertial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden texts: what Tertial produces, kept under {@code src/test/golden} and compared. A text that is missing or differs
 * fails the test; {@code -Dgolden.update=true} writes what was produced instead, for you to look at in the diff.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/golden");

    private Golden() {}

    /** @param name path below {@code src/test/golden}, as {@code document/sample.json} */
    public static void compare(String name, String produced) {
        var file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, produced);
            } else if (Files.notExists(file)) {
                fail("no golden text %s; write it with -Dgolden.update=true and look at it", file);
            } else {
                assertThat(produced)
                        .as("%s; if the change is meant, rewrite with -Dgolden.update=true", file)
                        .isEqualTo(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
