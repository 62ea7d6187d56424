/** Pages where files of money are read in, looked at and withdrawn. */
@NullMarked
package se.tertial.report.web.ledger;

import org.jspecify.annotations.NullMarked;
