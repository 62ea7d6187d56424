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
 * @param other what is said besides and is another, or what is missing; null when there is nothing to tell
 */
record Sum(Amount amount, List<Part> parts, @Nullable Other other) {

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

    /** What stands where sources differ. */
    enum Stands {
        /** Entries, and not the folder's sum. */
        ENTRIES,
        /** Decisions on projects, and not the folder's sum. */
        DECISIONS,
        /** The parts of a project, all of which are known, and not the folder's sum of the whole. */
        PARTS,
        /** What the folder knows of the whole, since entries, or parts of a project, are not of all of it. */
        FOLDER,
        /** Forecasts typed for units below since the file was made, with the entries of the others. */
        TYPED
    }

    /**
     * @param amount that does not stand
     * @param source of it in the folder, null where it is no line there
     * @param missing names of what nothing is known of, may be empty
     */
    record Other(Stands stands, Amount amount, @Nullable SourceLine source, String missing) {}

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

    /** While the folder says something; kept only when they differ. */
    Sum insteadOf(Part folder, Stands stands) {
        return folder.amount().equals(amount) ? this : with(new Other(stands, folder.amount(), folder.source(), ""));
    }

    Sum with(Other told) {
        return new Sum(amount, parts, told);
    }

    /** Accounts are neither figures of their own nor lines of a file. */
    boolean isOfEntries() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.figure() == null && part.source() == null);
    }
}
