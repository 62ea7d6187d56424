package se.tertial.organisation;

import java.time.Instant;

/**
 * One file of a municipality's folder, changed in the browser.
 *
 * @param version of the municipality that came of it
 * @param by name and address of the person
 * @param deed what the person did, in the words of the page where it was done
 * @param before the lines that went, empty when lines only came
 * @param after the lines that came
 */
public record Change(long version, Instant at, String by, String deed, String file, String before, String after) {}
