/** Forecasts on a page: a grid to be filled in, by hand, by proposal, by paste or by file. */
@NullMarked
package se.tertial.report.web.forecast;

import org.jspecify.annotations.NullMarked;
