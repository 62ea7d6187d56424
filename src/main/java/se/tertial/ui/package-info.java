/** How pages look: layout, components, Swedish formatting, typed pages. */
@NullMarked
package se.tertial.ui;

import org.jspecify.annotations.NullMarked;
