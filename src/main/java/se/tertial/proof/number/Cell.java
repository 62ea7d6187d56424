package se.tertial.proof.number;

/** What a cell of a table says. */
public sealed interface Cell {

    record Figure(PrintedNumber number) implements Cell {}

    /** Blank, or one of the signs that say there is no value. */
    record Absent() implements Cell {}

    /** Digits that are no number: a digit lost, or apart from its neighbours, as {@code -26 62}. */
    record Spoilt(String text) implements Cell {}

    record Words(String text) implements Cell {}
}
