/**
 * Facts in money: budget, actual and forecast by unit and report line, and investment projects seen over all years.
 */
@NullMarked
package se.tertial.ledger;

import org.jspecify.annotations.NullMarked;
