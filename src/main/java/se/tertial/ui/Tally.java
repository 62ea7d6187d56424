package se.tertial.ui;

/** How many there are of a status. */
public record Tally(FigureLink count, Status status) {}
