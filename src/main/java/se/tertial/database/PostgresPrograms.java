package se.tertial.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the jar of this platform. */
final class PostgresPrograms {

    private static final int EXECUTABLE_BITS = 0b001_001_001;

    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    static PostgresPrograms of(PostgresPlace place) throws IOException {
        var archive = archive();
        var name = archiveName() + "-" + archive.openConnection().getContentLengthLong();
        var shared = place.sharedPrograms().map(directory -> directory.resolve(name));
        if (shared.isPresent() && isComplete(shared.get())) {
            return new PostgresPrograms(shared.get());
        }
        var own = place.ownPrograms().resolve(name);
        if (!isComplete(own)) {
            unpack(archive, own);
        }
        return new PostgresPrograms(own);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** The first number of the version, as in the file PG_VERSION of a data directory made by these programs. */
    String majorVersion() throws IOException {
        var sample = Files.readString(home.resolve("share/postgresql/postgres.bki"));
        return sample.lines()
                .findFirst()
                .orElse("")
                .replace("# PostgreSQL ", "")
                .strip();
    }

    private static boolean isComplete(Path home) {
        return Files.isExecutable(home.resolve("bin/postgres"));
    }

    private static URL archive() {
        var archive = PostgresPrograms.class.getResource("/" + archiveName() + ".txz");
        if (archive == null) {
            throw new DatabaseUnavailable(
                    "This Tertial was built without PostgreSQL for %s. Build it on this machine, or give the address of a PostgreSQL server in TERTIAL_DATABASE_URL."
                            .formatted(archiveName().replace("postgres-", "")));
        }
        return archive;
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-%s-%s".formatted(system.startsWith("mac") ? "darwin" : "linux", processor);
    }

    /** Unpacks beside and moves into place, so that a half-unpacked directory is never taken for a whole one. */
    private static void unpack(URL archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var beside = Files.createTempDirectory(home.getParent(), "unpacking-");
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, beside);
            }
        }
        try {
            Files.move(beside, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException someoneElseWasFaster) {
            DirectoryRemoval.remove(beside);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        var target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("The archive wants to write outside its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, directory.resolve(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var executable = (entry.getMode() & EXECUTABLE_BITS) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
