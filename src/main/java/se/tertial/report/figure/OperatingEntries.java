package se.tertial.report.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingAmount.Kind;

/** What entries say of the lines of the operating statement, by themselves. */
final class OperatingEntries {

    private final Lines lines;
    private final EntryCells entries;

    OperatingEntries(Lines lines, EntryCells entries) {
        this.lines = lines;
        this.entries = entries;
    }

    /** Whether the line is of accounts, and the unit has entries on any line. */
    boolean speakOf(FigureReference figure, OperatingAsked of) {
        return lines.isOfAccounts(line(figure))
                && entries.has(unit(figure), figure.where().get(Operating.AREA), of.entries(), of.period());
    }

    /** Of a line that has accounts of its own. */
    Optional<Sum> ofLine(FigureReference figure, OperatingAsked of) {
        return ofLine(figure, line(figure), of);
    }

    private Optional<Sum> ofLine(FigureReference figure, String line, OperatingAsked of) {
        var basis = Basis.of(figure).orElse(Basis.ALL);
        return entries.ofLine(unit(figure), figure.where().get(Operating.AREA), line, of.entries(), of.period(), basis);
    }

    /** What the entries of the unit and all below it come to, whatever else is known. */
    Sum alone(FigureReference figure, OperatingAsked of) {
        return Sum.of(lines.within(line(figure)).stream()
                .flatMap(line -> ofLine(figure, line, of).stream())
                .flatMap(sum -> sum.parts().stream())
                .sorted(Comparator.comparing(Sum.Part::label))
                .toList());
    }

    /** The entries of the unit itself, and of none below. */
    Optional<Sum> itself(FigureReference figure, OperatingAsked of) {
        return entries.ofUnitItself(
                unit(figure),
                figure.where().get(Operating.AREA),
                lines.within(line(figure)),
                of.entries(),
                of.period());
    }

    /** Sums of the folder that entries do not bear out, in the order of its files. A forecast may be thought over. */
    List<Differing> differing(FolderSums folder, Silence silence) {
        return folder.all().stream()
                .filter(said -> said.kind() != Kind.FORECAST)
                .flatMap(said -> differing(said, silence).stream())
                .sorted(Comparator.comparing((Differing d) -> d.source().file())
                        .thenComparing(d -> d.source().line()))
                .toList();
    }

    private Optional<Differing> differing(OperatingAmount said, Silence silence) {
        var figure = FigureReference.of(Measure.MONEY_ACTUAL, Operating.UNIT, said.unit(), Operating.LINE, said.line());
        var placed = said.area() == null ? figure : figure.with(Operating.AREA, said.area());
        var of = new OperatingAsked(said.kind(), said.period());
        if (!speakOf(placed, of)) {
            return Optional.empty();
        }
        var ofEntries = alone(placed, of).amount();
        var missing = Silence.names(silence.below(said.unit(), of));
        var stands = missing.isEmpty() ? Differing.Stands.ENTRIES : Differing.Stands.FOLDER;
        var what = lines.label(said.line());
        return ofEntries.equals(said.amount())
                ? Optional.empty()
                : Optional.of(
                        new Differing(said.unit(), what, said.amount(), ofEntries, stands, missing, said.source()));
    }

    private static String unit(FigureReference figure) {
        return figure.where().getOrDefault(Operating.UNIT, "");
    }

    private static String line(FigureReference figure) {
        return figure.where().getOrDefault(Operating.LINE, Operating.NET);
    }
}
