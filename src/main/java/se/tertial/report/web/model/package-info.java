/** Setting up a municipality in the browser: its steering model, plan and outlines, and the shift of years. */
@NullMarked
package se.tertial.report.web.model;

import org.jspecify.annotations.NullMarked;
