package se.tertial.folder;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A folder being read: its files, what they have defined so far, and what was wrong.
 *
 * @param misnamed names of files that are missing because they are called something else
 */
record Reading(SortedMap<String, byte[]> files, Set<String> misnamed, Codes codes, Findings findings) {

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** Whether the file is missing, but another that has no place in the folder is probably it. */
    boolean isMisnamed(String file) {
        return misnamed.contains(file);
    }

    /** Empty when the file is missing or no text; the latter has become a finding. */
    Optional<String> text(String file) {
        var bytes = files.get(file);
        return bytes == null ? Optional.empty() : Utf8.decode(file, bytes, findings);
    }
}
