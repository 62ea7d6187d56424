/**
 * Changing a municipality row by row: its folder seen as sheets of rows, and what may be done to them. A sheet is described
 * by its fields, and so a new field needs no code.
 */
@NullMarked
@NamedInterface("edit")
package se.tertial.report.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
