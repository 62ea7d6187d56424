package se.tertial.proofdesk.web;

import java.util.ArrayList;
import java.util.List;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** A finding with the number it is shown by: errors and warnings as they stand in the report, then notes. */
record Numbered(int number, ProofFinding finding) {

    static List<Numbered> all(List<ProofFinding> findings) {
        var numbered = new ArrayList<Numbered>();
        for (var isNote : List.of(false, true)) {
            findings.stream()
                    .filter(finding -> (finding.severity() == Severity.NOTE) == isNote)
                    .forEach(finding -> numbered.add(new Numbered(numbered.size() + 1, finding)));
        }
        return numbered;
    }

    boolean isNote() {
        return finding.severity() == Severity.NOTE;
    }
}
