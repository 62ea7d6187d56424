/** Pages of a municipality's money: the matrix, and what is behind it. */
@NullMarked
package se.tertial.report.web.money;

import org.jspecify.annotations.NullMarked;
