package se.tertial.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;

/** Values as the canonical files write them; what is absent is an empty cell. */
final class Cell {

    private Cell() {}

    static String of(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String of(@Nullable RoundCode round) {
        return round == null ? "" : round.code();
    }

    static String of(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    static String of(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    static String of(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
