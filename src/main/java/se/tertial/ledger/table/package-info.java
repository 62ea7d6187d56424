/**
 * Tables of money from any economy system, as CSV or Excel: what a file looks like is sniffed, shown as a {@link
 * se.tertial.ledger.table.Mapping} that a person may correct and keep, and read row by row. Plain Java.
 */
@NamedInterface("table")
@NullMarked
package se.tertial.ledger.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
