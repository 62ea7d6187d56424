package se.tertial.folder;

import java.util.Optional;
import java.util.SortedMap;

/** A folder being read: its files, what they have defined so far, and what was wrong. */
record Reading(SortedMap<String, byte[]> files, Codes codes, Findings findings) {

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** Empty when the file is missing or no text; the latter has become a finding. */
    Optional<String> text(String file) {
        var bytes = files.get(file);
        return bytes == null ? Optional.empty() : Utf8.decode(file, bytes, findings);
    }
}
