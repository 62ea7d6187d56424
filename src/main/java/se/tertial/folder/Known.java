package se.tertial.folder;

import java.util.LinkedHashSet;
import java.util.Set;
import se.tertial.basics.CodeText;

/** The codes of one kind that the folder defines, so that a reference to any other is a finding. */
final class Known {

    private final Mistake reference;
    private final String where;
    private final Set<String> codes = new LinkedHashSet<>();
    private boolean takesAnything;

    /** @param reference the mistake that a reference to any other code is */
    Known(Mistake reference) {
        this(reference, "");
    }

    /** @param where the codes are defined; a reference to any other is {@link Mistake#UNKNOWN_CODE} */
    Known(String where) {
        this(Mistake.UNKNOWN_CODE, where);
    }

    private Known(Mistake reference, String where) {
        this.reference = reference;
        this.where = where;
    }

    String where() {
        return where;
    }

    Mistake reference() {
        return reference;
    }

    /** A code that is none, or is there already, is a mistake of its own; which code was meant is then not known. */
    void add(String code) {
        if (!CodeText.isCode(code) || !codes.add(code)) {
            takeAnything();
        }
    }

    /** From now on every code counts as known: the mistake is in the defining file, and has been told there. */
    void takeAnything() {
        takesAnything = true;
    }

    boolean contains(String code) {
        return takesAnything || codes.contains(code);
    }

    String nearest(String code) {
        return Nearest.to(code, codes);
    }
}
