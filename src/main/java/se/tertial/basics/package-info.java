/**
 * Words all other modules speak: money, periods, rounds, texts in two languages, findings about the user's data.
 * JDK only; depends on nothing of Tertial.
 */
@NullMarked
package se.tertial.basics;

import org.jspecify.annotations.NullMarked;
