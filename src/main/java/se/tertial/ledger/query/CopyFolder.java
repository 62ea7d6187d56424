package se.tertial.ledger.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.tertial.ledger.query.CopiedBatch.CopiedFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the reading copy. Those of entries lie by municipality and year, are named by their content and never change; a
 * note for each batch says which are its. A batch without a note, or whose note or files are not as they should be, is not
 * copied.
 *
 * <pre>{@code
 * municipality=1/year=2024/000012-9f86d081884c7d65.parquet
 * municipality=1/_batches/000012-1b4f0e9851971998.json
 * }</pre>
 *
 * A note begins with the sum of the rest of it, since a bit that turns may leave it readable and wrong.
 */
final class CopyFolder {

    private static final int NAME_DIGITS = 16;
    private static final Duration SCRATCH_KEPT = Duration.ofHours(6);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A file as it was when its bytes were last held against their sum. */
    private record Seen(long bytes, FileTime modified) {
        static Seen of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(attributes.size(), attributes.lastModifiedTime());
        }
    }

    /** A note as it was when it was last read. */
    private record ReadNote(Seen seen, CopiedBatch copied) {}

    private final Path root;
    private final Map<Path, Seen> verified = new ConcurrentHashMap<>();
    private final Map<Path, ReadNote> notes = new ConcurrentHashMap<>();

    CopyFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** Empty when the batch is not copied, or its files of those years are not what they were when written. */
    Optional<List<Path>> files(short municipality, CountedBatch batch, List<Integer> years) {
        var copied = note(municipality, batch);
        if (copied.isEmpty()) {
            return Optional.empty();
        }
        var files = new ArrayList<Path>();
        for (var file : copied.get().files()) {
            if (years.contains(file.year())) {
                if (!isWhole(file)) {
                    forget(municipality, batch);
                    return Optional.empty();
                }
                files.add(root.resolve(file.path()));
            }
        }
        return Optional.of(files);
    }

    boolean has(short municipality, CountedBatch batch) {
        return note(municipality, batch).isPresent();
    }

    private Optional<CopiedBatch> note(short municipality, CountedBatch batch) {
        var path = notePath(municipality, batch);
        try {
            var seen = Seen.of(path);
            var known = notes.get(path);
            if (known == null || !known.seen().equals(seen)) {
                var lines = Files.readString(path).split("\n", 2);
                if (lines.length < 2 || !lines[0].equals(sha256(lines[1]))) {
                    return Optional.empty();
                }
                known = new ReadNote(seen, JSON.readValue(lines[1], CopiedBatch.class));
                notes.put(path, known);
            }
            return Optional.of(known.copied()).filter(one -> one.isOf(batch));
        } catch (IOException | JacksonException missingOrBroken) {
            return Optional.empty();
        }
    }

    /** Reads all of a file when it is first met and when it has changed since. */
    private boolean isWhole(CopiedFile file) {
        var path = root.resolve(file.path());
        try {
            var seen = Seen.of(path);
            if (seen.equals(verified.get(path))) {
                return true;
            }
            if (seen.bytes() != file.bytes() || !sha256(path).equals(file.sha256())) {
                return false;
            }
            verified.put(path, seen);
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    /** The files are held against their sums again before they are next used. */
    void distrust() {
        verified.clear();
        notes.clear();
    }

    void forget(short municipality, CountedBatch batch) {
        var path = notePath(municipality, batch);
        notes.remove(path);
        delete(path);
    }

    /** Where files may be written before they have their name. */
    Path scratch() throws IOException {
        return Files.createDirectories(root.resolve("scratch"));
    }

    /** Deletes what a process that was ended in the middle of its work left there. */
    void clearScratch() {
        var old = FileTime.from(Instant.now().minus(SCRATCH_KEPT));
        try (var files = Files.list(scratch())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
                    delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a written file of a year its name. */
    CopiedFile keep(short municipality, int batch, int year, Path written) throws IOException {
        var sum = sha256(written);
        var path = "municipality=%d/year=%d/%06d-%s.parquet"
                .formatted(municipality, year, batch, sum.substring(0, NAME_DIGITS));
        var bytes = Files.size(written);
        var kept = root.resolve(path);
        Files.createDirectories(kept.getParent());
        Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
        return new CopiedFile(year, path, bytes, sum);
    }

    /** From now on the batch is copied. */
    void note(short municipality, CountedBatch batch, List<CopiedFile> files) throws IOException {
        var copied = new CopiedBatch(batch.number(), batch.sha256(), batch.importedAt(), batch.entries(), files);
        var path = notePath(municipality, batch);
        Files.createDirectories(path.getParent());
        var written = Files.createTempFile(scratch(), "note", ".json");
        var json = JSON.writeValueAsString(copied);
        Files.writeString(written, sha256(json) + "\n" + json);
        Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes what is of no counted batch. @return how many files of entries */
    int keepOnly(short municipality, List<CountedBatch> counted) throws IOException {
        var folder = folder(municipality);
        if (Files.notExists(folder)) {
            return 0;
        }
        var kept = new HashSet<Path>();
        for (var batch : counted) {
            note(municipality, batch).ifPresent(copied -> {
                kept.add(notePath(municipality, batch));
                copied.files().forEach(file -> kept.add(root.resolve(file.path())));
            });
        }
        var deleted = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!kept.contains(file)) {
                    delete(file);
                    deleted += file.toString().endsWith(".parquet") ? 1 : 0;
                }
            }
        }
        return deleted;
    }

    private Path folder(short municipality) {
        return root.resolve("municipality=" + municipality);
    }

    private Path notePath(short municipality, CountedBatch batch) {
        var key = sha256(batch.sha256() + batch.importedAt()).substring(0, NAME_DIGITS);
        return folder(municipality).resolve("_batches").resolve("%06d-%s.json".formatted(batch.number(), key));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var digesting = new DigestInputStream(in, digest())) {
            var buffer = new byte[1 << 16];
            while (digesting.read(buffer) >= 0) {
                // Read for its sum alone.
            }
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
