package se.tertial.document;

/**
 * @param level 1 for a chapter, down to 4
 * @param id unique in the document; letters, digits and hyphens, usable as a link target
 */
public record Heading(int level, String text, String id) implements Block {
    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }
}
