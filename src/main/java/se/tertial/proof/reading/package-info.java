/**
 * Makes a {@link se.tertial.proof.Reading} of a file: PDF, Word, Excel, web page, text or our own JSON. Nothing is believed
 * of a file: bytes, pages, memory and seconds have limits, and what cannot be read is refused with a reason.
 */
@NamedInterface("reading")
@NullMarked
package se.tertial.proof.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
