package se.tertial.proof.check;

import java.util.List;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;

/** For those who want it: where a total or difference is off by no more than rounding explains. */
final class Roundings implements Check {

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        return manuscript.grids().stream()
                .flatMap(grid -> Arithmetic.relations(grid).stream())
                .filter(Relation::holds)
                .filter(relation -> relation.off().signum() != 0)
                .map(relation -> told(manuscript, relation, voice))
                .toList();
    }

    private static ProofFinding told(Manuscript manuscript, Relation relation, Voice voice) {
        var spot = relation.main();
        var grid = manuscript.grid(spot);
        var found = grid.number(spot.line(), spot.column()).orElseThrow().value();
        return voice.atCell(
                "rounding",
                Severity.NOTE,
                Arithmetic.arithmetic(manuscript, relation, voice) + " " + voice.say("proof.rounding"),
                grid,
                spot.line(),
                spot.column(),
                Amounts.of(found.subtract(relation.off()), found));
    }
}
