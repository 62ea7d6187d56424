package se.tertial.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;

/** Values as the canonical files write them; what is absent is an empty cell. */
final class Cell {

    private Cell() {}

    static String of(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String of(@Nullable RoundCode round) {
        return round == null ? "" : round.code();
    }

    static String of(@Nullable Period period) {
        return period == null ? "" : period.code();
    }

    static <E extends Enum<E>> String of(@Nullable E word) {
        return word == null ? "" : Word.of(word);
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
