/**
 * Who may do what: accounts, the roles they have in units, and signing in.
 */
@NullMarked
package se.tertial.access;

import org.jspecify.annotations.NullMarked;
