package se.tertial.report.edition;

import java.util.Optional;

/** Which program makes files now: its version, and that of Java, which draws and compresses. */
final class MadeWith {

    private static final String UNPACKED = "0.1.0-SNAPSHOT";

    private MadeWith() {}

    static String now() {
        var version = Optional.ofNullable(MadeWith.class.getPackage().getImplementationVersion())
                .orElse(UNPACKED);
        return "Tertial " + version + ", Java " + Runtime.version();
    }
}
