package se.tertial.document;

/** A whole block that has come or gone, in a document that holds two versions against each other. It is never itself a changed one. */
public record Changed(Change change, Block block) implements Block {

    public Changed {
        if (block instanceof Changed) {
            throw new IllegalArgumentException("changed twice");
        }
    }
}
