package se.tertial.basics;

/** Where a stored fact came from: the file as the user named it and the line in it, counted from 1. */
public record SourceLine(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
