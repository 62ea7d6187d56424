package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.check.Causes.Cause;

/** Totals, differences and signs: every rule the tables keep themselves, and the cells that break them. */
final class Arithmetic implements Check {

    private static final int PARTS_MAX = 24;

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var relations = new ArrayList<>(manuscript.grids().stream()
                .flatMap(grid -> relations(grid).stream())
                .toList());
        relations.addAll(SameRow.of(manuscript));
        return Causes.of(manuscript, relations).stream()
                .map(cause -> told(manuscript, cause, voice))
                .toList();
    }

    static List<Relation> relations(Grid grid) {
        var relations = new ArrayList<Relation>();
        var sums = Sums.of(grid);
        var displaced = sums.stream()
                .filter(sum -> sum.shift() != 0)
                .map(Composition::total)
                .toList();
        sums.forEach(sum -> relations.addAll(sum.columns()));
        relations.addAll(Differences.of(grid));
        relations.addAll(RowSums.of(grid));
        relations.removeIf(r ->
                r.kind() != Relation.Kind.SUM && displaced.contains(r.main().line()));
        return relations.stream().distinct().toList();
    }

    private static ProofFinding told(Manuscript manuscript, Cause cause, Voice voice) {
        var spot = cause.spot();
        var grid = manuscript.grid(spot);
        var found = grid.number(spot.line(), spot.column()).orElseThrow();
        var expected = found.value().subtract(cause.excess());
        var sentences = cause.broken().stream()
                .map(relation -> arithmetic(manuscript, relation, voice))
                .toList();
        var message = String.join(" ", sentences);
        if (cause.broken().stream().noneMatch(relation -> relation.main().equals(spot))) {
            message += " "
                    + voice.say(
                            "proof.cause",
                            grid.lines().get(spot.line()).label(),
                            grid.heading(spot.column()),
                            voice.number(found.value()),
                            voice.number(expected));
        }
        var related = cause.broken().stream()
                .flatMap(relation -> Stream.concat(
                        Stream.of(relation.main()),
                        relation.parts().stream().limit(PARTS_MAX).map(Relation.Part::spot)))
                .map(other -> manuscript.grid(other).place(other.line()))
                .filter(place -> !place.equals(grid.place(spot.line())))
                .distinct()
                .toArray(Place[]::new);
        return voice.atCell(
                code(cause, found.value()),
                Severity.ERROR,
                message,
                grid,
                spot.line(),
                spot.column(),
                Amounts.of(expected, found.value(), related));
    }

    private static String code(Cause cause, BigDecimal value) {
        var slack = cause.broken().getFirst().slack();
        if (value.signum() != 0
                && cause.excess().subtract(value.add(value)).abs().compareTo(slack) <= 0) {
            return "sign";
        }
        var own = cause.broken().stream().filter(r -> r.main().equals(cause.spot()));
        var kind = Stream.concat(own, cause.broken().stream())
                .findFirst()
                .orElseThrow()
                .kind();
        return switch (kind) {
            case SUM -> "sum";
            case DIFFERENCE -> "difference";
            case ROW_SUM -> "row-sum";
            case SAME -> "same";
        };
    }

    static String arithmetic(Manuscript manuscript, Relation relation, Voice voice) {
        var main = relation.main();
        var grid = manuscript.grid(main);
        var found = grid.number(main.line(), main.column()).orElseThrow().value();
        var expected = found.subtract(relation.off());
        var label = grid.lines().get(main.line()).label();
        var row = label.isBlank() ? voice.say("proof.unnamed-row") : label;
        var column = grid.heading(main.column());
        return switch (relation.kind()) {
            case SUM ->
                voice.say(
                        "proof.sum",
                        voice.number(expected),
                        voice.number(found),
                        row,
                        voice.signed(relation.off()),
                        column);
            case ROW_SUM ->
                voice.say(
                        "proof.row-sum",
                        row,
                        terms(grid, relation, voice),
                        voice.number(expected),
                        voice.number(found),
                        column,
                        voice.signed(relation.off()));
            case DIFFERENCE ->
                voice.say(
                        "proof.difference",
                        row,
                        terms(grid, relation, voice),
                        voice.number(expected),
                        voice.number(found),
                        column,
                        voice.signed(relation.off()));
            case SAME -> same(manuscript, relation, row, column, voice);
        };
    }

    private static String same(Manuscript manuscript, Relation relation, String row, String column, Voice voice) {
        var other = relation.parts().getFirst().spot();
        var grid = manuscript.grid(other);
        return voice.say(
                "proof.same",
                row,
                column,
                manuscript
                        .grid(relation.main())
                        .lines()
                        .get(relation.main().line())
                        .text(relation.main().column()),
                grid.lines().get(other.line()).text(other.column()),
                grid.lines().get(other.line()).label(),
                grid.title(),
                voice.signed(relation.off()));
    }

    private static String terms(Grid grid, Relation relation, Voice voice) {
        var terms = relation.parts().stream().map(part -> {
            var value = grid.number(part.spot().line(), part.spot().column())
                    .orElseThrow()
                    .value();
            var text = value.signum() < 0 ? "(" + voice.number(value) + ")" : voice.number(value);
            return (part.factor() < 0 ? " − " : " + ") + text;
        });
        return terms.collect(Collectors.joining()).replaceFirst("^ \\+ ", "").strip();
    }
}
