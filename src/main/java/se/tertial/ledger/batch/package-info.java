/**
 * Reading files of money into the ledger: each file becomes a batch of entries, checked, all of it or nothing.
 */
@NullMarked
@NamedInterface("batch")
package se.tertial.ledger.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
