/**
 * The public pages of a municipality. A {@link se.tertial.report.web.Visit} says who asks for what; a composition turns it
 * into a page, which is one record; a controller does nothing but bring them together.
 */
@NullMarked
package se.tertial.report.web;

import org.jspecify.annotations.NullMarked;
