package se.tertial.proofdesk;

import java.util.List;
import java.util.Map;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;

/**
 * A report that has been proofread.
 *
 * @param notes what the reader could not see, as pages that are pictures
 * @param found the same findings in every language
 * @param pictures of the pages with errors and warnings, by page; none for files without pages
 */
public record Proofread(
        Reading reading,
        List<Finding> notes,
        Map<Language, List<ProofFinding>> found,
        Map<Integer, PagePicture> pictures) {

    public Proofread {
        notes = List.copyOf(notes);
        found = Map.copyOf(found);
        pictures = Map.copyOf(pictures);
    }

    public List<ProofFinding> found(Language language) {
        return found.getOrDefault(language, List.of());
    }

    public Extent extent() {
        return Extent.of(reading);
    }

    /** Roughly, in memory. */
    long bytes() {
        var text = (long) reading.passages().size() * 400;
        return text
                + pictures.values().stream()
                        .mapToLong(picture -> picture.png().length)
                        .sum();
    }
}
