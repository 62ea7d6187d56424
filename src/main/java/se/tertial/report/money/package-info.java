/**
 * A municipality's money turned every way: rows and columns of units, operating areas, report lines, accounts and months, and what is
 * behind them. Report lines are the same figures as those of reports. Pure: everything it needs is read before.
 */
@NullMarked
@NamedInterface("money")
package se.tertial.report.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
