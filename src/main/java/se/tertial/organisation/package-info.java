/**
 * The municipality and its units: committees, departments and their parts, valid in time.
 */
@NullMarked
package se.tertial.organisation;

import org.jspecify.annotations.NullMarked;
