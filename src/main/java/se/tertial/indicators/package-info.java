/**
 * Facts in other units than money: what is measured, and every observation with the round in which it was reported.
 */
@NullMarked
package se.tertial.indicators;

import org.jspecify.annotations.NullMarked;
