/**
 * Logs that are only added to: each row has a sum of itself and of the row before, so that what is changed or taken away shows; the
 * database refuses both. Who did it stands apart, and can be forgotten.
 */
@NullMarked
@NamedInterface("chain")
package se.tertial.organisation.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
