/**
 * How pages look and answer: the layout around every page, its components as small records, Swedish formatting, and the
 * renderer that turns a page, which is one record, into the bytes that are sent.
 */
@NullMarked
package se.tertial.ui;

import org.jspecify.annotations.NullMarked;
