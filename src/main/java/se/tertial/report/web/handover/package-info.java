/** Handing over in the browser: what is missing, what has changed, approving and returning, and comments in margins. */
@NullMarked
package se.tertial.report.web.handover;

import org.jspecify.annotations.NullMarked;
