/** What every page has in common on the wire: security headers and the engine that renders templates. */
@NullMarked
package se.tertial.ui.web;

import org.jspecify.annotations.NullMarked;
