package se.tertial.proof;

/**
 * Where something stands. Pages and lines count from 1; 0 where the file has none.
 *
 * @param line of the file for text, of the page for a PDF, the paragraph's number for Word
 */
public record Place(int page, int line) {}
