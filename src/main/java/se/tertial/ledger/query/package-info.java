/**
 * What is asked of a municipality's entries: one small model of a question, rendered as SQL for the engine that answers; the
 * reading copy, which makes large ledgers quick; and single vouchers.
 */
@NullMarked
@NamedInterface("query")
package se.tertial.ledger.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
