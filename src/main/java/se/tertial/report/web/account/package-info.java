/** Who has an account and which roles, for those who look after that. */
@NullMarked
package se.tertial.report.web.account;

import org.jspecify.annotations.NullMarked;
