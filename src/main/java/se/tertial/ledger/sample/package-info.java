/** Made-up money, for measuring and for showing: plainly synthetic, and the same for the same seed. */
@NamedInterface("sample")
@NullMarked
package se.tertial.ledger.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
