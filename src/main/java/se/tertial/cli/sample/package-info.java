/** A ledger made up to fit a sample municipality: plainly synthetic, the same each time, and never kept with the sample. */
@NullMarked
package se.tertial.cli.sample;

import org.jspecify.annotations.NullMarked;
