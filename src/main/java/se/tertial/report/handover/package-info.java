/** Handing over in a round: what a section holds, who may do what with it, and the lock on what has been handed in. */
@NamedInterface("handover")
@NullMarked
package se.tertial.report.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
