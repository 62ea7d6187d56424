package se.tertial.report.figure;

import java.util.Optional;
import se.tertial.basics.Word;

/** Which entries count: those towards others, those between parts of the municipality, or both. */
public enum Basis {
    ALL,
    EXTERNAL,
    INTERNAL;

    static final String KEY = "basis";

    /** Of a figure, which is of all entries when it does not say; empty when it says what there is not. */
    static Optional<Basis> of(FigureReference figure) {
        return figure.get(KEY).map(word -> Word.parse(Basis.class, word)).orElse(Optional.of(ALL));
    }

    boolean takes(boolean isInternal) {
        return switch (this) {
            case ALL -> true;
            case EXTERNAL -> !isInternal;
            case INTERNAL -> isInternal;
        };
    }
}
