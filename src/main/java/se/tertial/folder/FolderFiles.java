package se.tertial.folder;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder as bytes, by path relative to it with {@code /} between names. Hidden files are passed by; links
 * are refused, since they may lead out of the folder.
 */
final class FolderFiles {

    static final int FILES_MAX = 5_000;
    static final int DEPTH_MAX = 4;
    static final int FILE_BYTES_MAX = 20_000_000;
    static final long FOLDER_BYTES_MAX = 100_000_000;

    private final Path root;
    private final Findings findings;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long bytes;
    private boolean full;

    private FolderFiles(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    static SortedMap<String, byte[]> read(Path folder, Findings findings) {
        var name = folder.toString();
        try {
            if (!Files.isDirectory(folder)) {
                findings.add(Mistake.NO_FOLDER, name);
                return new TreeMap<>();
            }
            var reading = new FolderFiles(folder.toRealPath(), findings);
            reading.directory(reading.root, 1);
            return reading.files;
        } catch (IOException | DirectoryIteratorException failure) {
            findings.add(Mistake.UNREADABLE, name, String.valueOf(failure.getMessage()));
            return new TreeMap<>();
        }
    }

    private void directory(Path directory, int depth) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            for (var entry : entries) {
                if (!full && !entry.getFileName().toString().startsWith(".")) {
                    entry(entry, depth);
                }
            }
        }
    }

    private void entry(Path entry, int depth) throws IOException {
        var name = name(entry);
        if (Files.isSymbolicLink(entry)) {
            findings.add(Mistake.LINK, name);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            if (depth == DEPTH_MAX) {
                findings.add(Mistake.DEEP_FOLDER, name, Integer.toString(DEPTH_MAX));
            } else {
                directory(entry, depth + 1);
            }
        } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            file(entry, name);
        } else {
            findings.add(Mistake.UNKNOWN_FILE, name, "");
        }
    }

    private void file(Path file, String name) {
        if (files.size() == FILES_MAX) {
            findings.add(Mistake.MANY_FILES, root.toString(), Integer.toString(FILES_MAX));
            full = true;
            return;
        }
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            var content = Channels.newInputStream(channel).readNBytes(FILE_BYTES_MAX + 1);
            if (content.length > FILE_BYTES_MAX) {
                findings.add(Mistake.BIG_FILE, name, Integer.toString(FILE_BYTES_MAX / 1_000_000));
                return;
            }
            bytes += content.length;
            files.put(name, content);
        } catch (IOException failure) {
            findings.add(Mistake.UNREADABLE, name, String.valueOf(failure.getMessage()));
        }
        if (bytes > FOLDER_BYTES_MAX) {
            findings.add(Mistake.BIG_FOLDER, root.toString(), Long.toString(FOLDER_BYTES_MAX / 1_000_000));
            full = true;
        }
    }

    private String name(Path entry) {
        return root.relativize(entry).toString().replace(entry.getFileSystem().getSeparator(), "/");
    }
}
