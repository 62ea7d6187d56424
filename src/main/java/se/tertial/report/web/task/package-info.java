/**
 * What a round asks of somebody, done on one page: everything due, first what is late, each with its fields, saved as it is typed and
 * given to the municipality when it is done.
 */
@NullMarked
package se.tertial.report.web.task;

import org.jspecify.annotations.NullMarked;
