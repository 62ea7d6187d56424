/**
 * A municipality as a folder of text, in and out. The format is described in {@code docs/kommunmapp.md}. Reading gives
 * either everything or every mistake; writing gives the canonical folder, which reads back as the same municipality.
 */
@NullMarked
package se.tertial.folder;

import org.jspecify.annotations.NullMarked;
