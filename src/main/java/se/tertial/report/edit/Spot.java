package se.tertial.report.edit;

/** A place in a sheet. @param column empty for the row as a whole */
public record Spot(String sheet, int row, String column) {}
