package se.tertial.ledger;

import java.time.LocalDate;

/**
 * A voucher (<i>verifikation</i>).
 *
 * @param id series and number as the economy system writes them, as {@code A 123}; unique in its batch
 */
public record Voucher(String id, LocalDate date) {}
