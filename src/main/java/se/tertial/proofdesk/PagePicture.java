package se.tertial.proofdesk;

import java.util.List;
import java.util.Map;
import se.tertial.proof.ProofFinding;

/**
 * A page as it looks, with the places of what was found on it.
 *
 * @param png the picture, {@code width} by {@code height} pixels
 * @param places one box a line of text, by what was found; nothing for what could not be placed
 */
public record PagePicture(int page, byte[] png, int width, int height, Map<Key, List<Box>> places) {

    /** What was found, in whatever language it is told. */
    public record Key(String code, se.tertial.proof.Place place, String row, String column, String quote) {
        public static Key of(ProofFinding finding) {
            return new Key(finding.code(), finding.place(), finding.row(), finding.column(), finding.quote());
        }
    }

    public PagePicture {
        places = Map.copyOf(places);
    }

    public List<Box> places(ProofFinding finding) {
        return places.getOrDefault(Key.of(finding), List.of());
    }
}
