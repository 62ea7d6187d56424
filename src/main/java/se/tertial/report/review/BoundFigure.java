package se.tertial.report.review;

/**
 * A figure bound in a text.
 *
 * @param written as it stands between the braces
 * @param start of the braces in the Markdown; {@code end} is after them
 * @param prints what a reader sees; what was written when it cannot be read
 * @param title what the figure is, in words, or why it has no value
 * @param isKnown whether it names a figure that has a value
 */
public record BoundFigure(String written, int start, int end, String prints, String title, boolean isKnown) {}
