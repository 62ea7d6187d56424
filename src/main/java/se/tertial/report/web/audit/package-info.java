/** Who changed what, and who read what matters: searched, held against its chain, and taken out as a file. */
@NullMarked
package se.tertial.report.web.audit;

import org.jspecify.annotations.NullMarked;
