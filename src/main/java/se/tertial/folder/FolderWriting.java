package se.tertial.folder;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import se.tertial.report.Municipality;

/** A municipality as the files of its canonical folder, by path. */
final class FolderWriting {

    private final Municipality municipality;
    private final Municipality before;
    private final SortedMap<String, String> filesBefore;
    private final SortedMap<String, String> files = new TreeMap<>();

    private FolderWriting(Municipality municipality, Municipality before, SortedMap<String, String> filesBefore) {
        this.municipality = municipality;
        this.before = before;
        this.filesBefore = filesBefore;
    }

    static SortedMap<String, String> files(Municipality municipality) {
        return files(municipality, municipality, Collections.emptySortedMap());
    }

    /** @param before another, whose files are taken where nothing differs */
    static SortedMap<String, String> files(
            Municipality municipality, Municipality before, SortedMap<String, String> filesBefore) {
        var writing = new FolderWriting(municipality, before, filesBefore);
        writing.put();
        return writing.files;
    }

