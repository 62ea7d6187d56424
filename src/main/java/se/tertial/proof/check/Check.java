package se.tertial.proof.check;

import java.util.List;
import se.tertial.proof.ProofFinding;

/** One thing to look for. Its texts stand in {@code messages/proof_*.properties} under its code. */
@FunctionalInterface
public interface Check {

    List<ProofFinding> find(Manuscript manuscript, Voice voice);
}
