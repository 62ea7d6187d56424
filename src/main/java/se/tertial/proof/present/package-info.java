/** Findings for people and programs: text, JSON and a page that stands alone. */
@NullMarked
package se.tertial.proof.present;

import org.jspecify.annotations.NullMarked;
