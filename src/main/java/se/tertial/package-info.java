/** Tertial: follow-up and reporting for Swedish municipalities. Here is only the start of the web application. */
@NullMarked
package se.tertial;

import org.jspecify.annotations.NullMarked;
