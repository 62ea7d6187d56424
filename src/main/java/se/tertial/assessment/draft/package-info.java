/**
 * What is being written in a round's tasks and not yet given to the municipality: saved as it is typed, merged word by word when two
 * write at once, with every version kept until the round closes.
 */
@NamedInterface("draft")
@NullMarked
package se.tertial.assessment.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
