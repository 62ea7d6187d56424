/** What every page has in common on the wire: security headers, language, compression, caching, timing, error pages. */
@NullMarked
package se.tertial.ui.web;

import org.jspecify.annotations.NullMarked;
