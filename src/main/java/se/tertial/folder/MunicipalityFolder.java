package se.tertial.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import se.tertial.basics.Checked;
import se.tertial.report.Municipality;

/** A municipality as a folder of text. What is written reads back as the same municipality, and is written the same again. */
public final class MunicipalityFolder {

    private MunicipalityFolder() {}

    /** The municipality when nothing at all is wrong with the folder; otherwise every mistake in it. */
    public static Checked<Municipality> read(Path folder) {
        var findings = new Findings();
        var files = FolderFiles.read(folder, findings);
        return read(folder, files, findings);
    }

    static Checked<Municipality> read(Path folder, SortedMap<String, byte[]> files, Findings findings) {
        var municipality = FolderReading.read(folder.toString(), files, findings);
        return findings.count() > 0 || municipality.isEmpty()
                ? Checked.refused(findings.all())
                : Checked.of(municipality.get(), findings.all());
    }

    /** Whether a municipality can be written there without touching anything else: an empty folder, or none yet. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Whether the folder holds a municipality, and nothing of a kind that is not part of one. */
    public static boolean isMunicipalityFolder(Path folder) {
        var findings = new Findings();
        var files = FolderFiles.read(folder, findings);
        return findings.count() == 0
                && files.containsKey(OrganisationFile.NAME)
                && files.keySet().stream().allMatch(FolderReading::isKnown);
    }

    /**
     * Makes the folder hold exactly this municipality. Files of an earlier municipality that this one does not have are
     * removed; files of no such kind are left alone.
     */
    public static void write(Municipality municipality, Path folder) throws IOException {
        var files = FolderWriting.files(municipality);
        Files.createDirectories(folder);
        for (var earlier : FolderFiles.read(folder, new Findings()).keySet()) {
            if (FolderReading.isKnown(earlier) && !files.containsKey(earlier)) {
                Files.delete(folder.resolve(earlier));
            }
        }
        for (var file : files.entrySet()) {
            if (!FolderReading.isKnown(file.getKey())) {
                throw new IllegalArgumentException("no place in a municipality folder: " + file.getKey());
            }
            write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** All of the file or nothing of it. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var whole = file.resolveSibling(".writing-" + file.getFileName());
        try {
            Files.writeString(whole, text, StandardCharsets.UTF_8);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
