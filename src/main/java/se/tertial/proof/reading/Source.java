package se.tertial.proof.reading;

import java.util.List;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.proof.Reading;

/** A file's name and bytes, and what is said of it. */
record Source(String file, byte[] bytes) {

    Checked<Reading> refused(String code, String... arguments) {
        return Checked.refused(List.of(Finding.error(code, place(0), arguments)));
    }

    Finding note(String code, String... arguments) {
        return new Finding(code, Finding.Severity.NOTE, place(0), List.of(arguments));
    }

    Finding warning(String code, String... arguments) {
        return new Finding(code, Finding.Severity.WARNING, place(0), List.of(arguments));
    }

    private Finding.Place place(int line) {
        return new Finding.Place(file, line, "");
    }
}
