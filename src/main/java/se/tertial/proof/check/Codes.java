package se.tertial.proof.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** A project or activity code that stands before two rows of one table, where every code else stands once. */
final class Codes implements Check {

    private static final int CODES_MIN = 3;

    private record Again(int line, int before) {}

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var grid : manuscript.grids()) {
            var first = new HashMap<String, Integer>();
            var again = new ArrayList<Again>();
            for (var line = 0; line < grid.lines().size(); line++) {
                var code = Label.code(grid.lines().get(line).row().label());
                var isCode = code.matches("\\d{2,}") && !code.matches("(19|20)\\d\\d");
                if (isCode && grid.lines().get(line).hasNumbers()) {
                    var before = first.putIfAbsent(code, line);
                    if (before != null) {
                        again.add(new Again(line, before));
                    }
                }
            }
            if (first.size() >= CODES_MIN && again.size() * 4 <= first.size()) {
                again.forEach(row -> findings.add(told(grid, row.line(), row.before(), voice)));
            }
        }
        return findings;
    }

    private static ProofFinding told(Grid grid, int line, int before, Voice voice) {
        var label = grid.lines().get(line).row().label();
        return voice.atWords(
                "code",
                Severity.WARNING,
                voice.say(
                        "proof.code",
                        Label.code(label),
                        grid.lines().get(before).label(),
                        label),
                grid.place(line),
                grid.title(),
                label,
                Amounts.none(grid.place(before)));
    }
}
