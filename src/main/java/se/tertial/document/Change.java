package se.tertial.document;

/** How something stands to an earlier version of the document. */
public enum Change {
    /** Only the later version has it. */
    COME,
    /** Only the earlier version had it. */
    GONE
}
