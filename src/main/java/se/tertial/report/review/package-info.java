/**
 * Reads a report before it is adopted, with what only the municipality's own data can tell: what is missing, stale, typed by
 * hand or left without a reason. Small rules, each a function of facts already read.
 */
@NamedInterface("review")
@NullMarked
package se.tertial.report.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
