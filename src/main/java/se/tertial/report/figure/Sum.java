package se.tertial.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;

/**
 * An amount in ledger sign and what it was added up from. A stored amount has itself as its only part.
 *
 * @param instead the folder's sum that entries stand instead of, null when there is none or it is the same
 */
record Sum(Amount amount, List<Part> parts, @Nullable Part instead) {

    /**
     * @param subtracted whether it is taken away rather than added
     * @param figure what the part is a figure of, null when it is stored
     * @param source where a stored part was read from, null otherwise
     */
    record Part(
            String label,
            Amount amount,
            boolean subtracted,
            @Nullable FigureReference figure,
            String round,
            @Nullable SourceLine source) {}

    /** What is left of a figure when another of the same place is taken away; empty when either is not known. */
    static Optional<Sum> difference(
            FigureReference figure, Measure from, Measure taken, Function<FigureReference, Optional<Sum>> of) {
        var whole = new FigureReference(from, figure.where(), Show.AS_MODEL);
        var less = new FigureReference(taken, figure.where(), Show.AS_MODEL);
        return of.apply(whole)
                .flatMap(a -> of.apply(less)
                        .map(b -> Sum.of(List.of(
                                new Part(from.code(), a.amount(), false, whole, "", null),
                                new Part(taken.code(), b.amount(), true, less, "", null)))));
    }

    static Sum of(List<Part> parts) {
        var total = Amount.ZERO;
        for (var part : parts) {
            total = part.subtracted() ? total.minus(part.amount()) : total.plus(part.amount());
        }
        return new Sum(total, parts, null);
    }

    /** Of entries, while the folder says something; kept only when they differ. */
    Sum insteadOf(Part folder) {
        return folder.amount().equals(amount) ? this : new Sum(amount, parts, folder);
    }
}
