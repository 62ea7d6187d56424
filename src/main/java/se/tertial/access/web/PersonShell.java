package se.tertial.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Language;
import se.tertial.ui.Address;
import se.tertial.ui.Shell;

/** What stands around pages that belong to no municipality: who has signed in, and the way out. */
public final class PersonShell {

    private PersonShell() {}

    /** @param here the page's own address, to come back to */
    public static Shell of(Caller caller, Language language, String title, Address here) {
        return new Shell(language, title, null, List.of(), null, here.toString(), person(caller));
    }

    /** Null for somebody who has not signed in. */
    public static Shell.@Nullable Person person(Caller caller) {
        return caller.visitor().isSignedIn() ? new Shell.Person(caller.visitor().name(), caller.secret()) : null;
    }
}
