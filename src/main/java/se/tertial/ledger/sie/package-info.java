/**
 * SIE, the Swedish file format of accounts: reads types 1, 2, 3, 4E and 4I of SIE 4B and both kinds of SIE 5, and writes type 4E.
 * Plain Java, without server and database.
 *
 * <p>Reading is in layers. Bytes become {@link se.tertial.ledger.sie.SieItem}s one at a time, in memory that does not grow with the
 * file; what the items say is held against itself (balances, vouchers, checksum); and
 * {@link se.tertial.ledger.sie.SieEntries} makes entries of them. Whatever is wrong with a file is a finding.
 */
@NamedInterface("sie")
@NullMarked
package se.tertial.ledger.sie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
