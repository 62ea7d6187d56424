/**
 * Facts in money: budget, actual and forecast by unit, operating area and report line, the decisions behind the budget, and
 * investment projects seen over all years.
 */
@NullMarked
package se.tertial.ledger;

import org.jspecify.annotations.NullMarked;
