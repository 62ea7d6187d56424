/** Findings for people and programs: text, JSON and a page that stands alone. */
@NamedInterface("present")
@NullMarked
package se.tertial.proof.present;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
