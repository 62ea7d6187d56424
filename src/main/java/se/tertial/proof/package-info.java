/**
 * Proofreading: holds the figures of any report against each other. A reader makes a {@link se.tertial.proof.Reading} of a
 * file; checks look at it and give findings with their arithmetic. Knows no database and no web server.
 */
@NullMarked
package se.tertial.proof;

import org.jspecify.annotations.NullMarked;
