/**
 * The checks: each a small rule that looks at a {@link se.tertial.proof.check.Manuscript} and tells what cannot be. A check
 * speaks only when the structure is sure; what rounding can explain is no finding.
 */
@NullMarked
package se.tertial.proof.check;

import org.jspecify.annotations.NullMarked;
