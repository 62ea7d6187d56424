package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.check.Meaning.Measure;
import se.tertial.proof.number.PrintedNumber;

/**
 * Columns that cannot both be right: an amount of all years smaller than that of one of them, and an actual so far beyond the
 * forecast of the whole year with no word about it.
 */
final class AllYears implements Check {

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var grid : manuscript.grids()) {
            var amounts = grid.columns(Grid.Column.AMOUNT);
            var all = amounts.stream().filter(c -> isAllYears(grid.heading(c))).toList();
            if (all.size() == 1) {
                amounts.stream()
                        .filter(c -> isOneYear(grid, c))
                        .forEach(year -> held(grid, all.getFirst(), year, voice, findings));
            }
            beyondForecast(manuscript, grid, amounts, voice, findings);
        }
        return findings;
    }

    private static boolean isAllYears(String heading) {
        return Label.plain(heading)
                        .matches(
                                ".*(alla år|ack.*utfall|utfall ack|utfall totalt|totalt utfall|projektkostnad tom|ackumulerat utfall|projekt kostnad).*")
                && !Label.plain(heading).matches("ack utfall 20\\d\\d|ack.*(jan|perioden).*");
    }

    private static boolean isOneYear(Grid grid, int column) {
        var meaning = grid.meanings().get(column);
        return meaning.measure() == Measure.ACTUAL && meaning.year() > 0 && !isAllYears(grid.heading(column));
    }

    private static void held(Grid grid, int all, int year, Voice voice, List<ProofFinding> findings) {
        for (var line = 0; line < grid.lines().size(); line++) {
            var total = grid.number(line, all);
            var part = grid.number(line, year);
            if (total.isEmpty()
                    || part.isEmpty()
                    || total.get().value().signum() * part.get().value().signum() < 0) {
                continue;
            }
            var beyond = part.get().value().abs().subtract(total.get().value().abs());
            if (beyond.compareTo(total.get().halfUnit().add(part.get().halfUnit())) > 0
                    && beyond.compareTo(absent(grid, line, all, year)) > 0
                    && total.get().value().signum() != 0) {
                var message = voice.say(
                        "proof.all-years",
                        grid.lines().get(line).label(),
                        grid.heading(all),
                        voice.number(total.get().value()),
                        grid.heading(year),
                        voice.number(part.get().value()));
                findings.add(voice.atCell(
                        "all-years",
                        Severity.WARNING,
                        message,
                        grid,
                        line,
                        all,
                        Amounts.of(part.get().value(), total.get().value())));
            }
        }
    }

    /** What the rows above a total have of the year where they say themselves that they have nothing of all years: "–". */
    private static BigDecimal absent(Grid grid, int line, int all, int year) {
        return IntStream.range(0, line)
                .filter(i -> grid.lines().get(line).role() == Label.Role.TOTAL)
                .filter(i -> grid.lines().get(i).isAbsent(all)
                        && !grid.lines().get(i).text(all).isBlank())
                .mapToObj(i -> grid.number(i, year))
                .flatMap(Optional::stream)
                .map(number -> number.value().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void beyondForecast(
            Manuscript manuscript, Grid grid, List<Integer> amounts, Voice voice, List<ProofFinding> findings) {
        var forecast = only(grid, amounts, Measure.FORECAST);
        var actual = only(grid, amounts, Measure.ACTUAL);
        if (forecast.isEmpty()
                || actual.isEmpty()
                || grid.meanings().get(actual.getAsInt()).month() == 0
                || areOfDifferentYears(grid, actual.getAsInt(), forecast.getAsInt())) {
            return;
        }
        var last = grid.lines().size() - 1;
        for (var line = 0; line < last; line++) {
            var so = grid.number(line, actual.getAsInt());
            var whole = grid.number(line, forecast.getAsInt());
            if (so.isPresent()
                    && whole.isPresent()
                    && grid.lines().get(line).role() != Label.Role.NET
                    && isClearlyBeyond(so.get(), whole.get())
                    && !isExplained(manuscript, grid, line)) {
                var message = voice.say(
                        "proof.beyond-forecast",
                        grid.lines().get(line).label(),
                        voice.number(so.get().value()),
                        grid.heading(forecast.getAsInt()),
                        voice.number(whole.get().value()));
                var told = Amounts.of(whole.get().value(), so.get().value());
                findings.add(voice.atCell(
                        "beyond-forecast", Severity.WARNING, message, grid, line, actual.getAsInt(), told));
            }
        }
    }

    private static boolean areOfDifferentYears(Grid grid, int actual, int forecast) {
        var years = List.of(
                grid.meanings().get(actual).year(),
                grid.meanings().get(forecast).year());
        return !years.contains(0) && !years.getFirst().equals(years.getLast());
    }

    /** By a tenth and more, and more than a few units; of costs only. */
    private static boolean isClearlyBeyond(PrintedNumber so, PrintedNumber whole) {
        var beyond = whole.value().subtract(so.value());
        return so.value().signum() < 0
                && whole.value().signum() < 0
                && beyond.multiply(BigDecimal.TEN).compareTo(whole.value().abs()) > 0
                && beyond.compareTo(whole.halfUnit().multiply(BigDecimal.valueOf(20))) > 0;
    }

    private static OptionalInt only(Grid grid, List<Integer> columns, Measure measure) {
        var found = columns.stream()
                .filter(c -> grid.meanings().get(c).measure() == measure)
                .toList();
        return found.size() == 1 ? OptionalInt.of(found.getFirst()) : OptionalInt.empty();
    }

    /** The prose names the row, or the row points to an analysis. */
    private static boolean isExplained(Manuscript manuscript, Grid grid, int line) {
        var name = Label.name(grid.lines().get(line).label());
        var pointer = IntStream.range(1, grid.width())
                .filter(c -> Label.plain(grid.heading(c)).matches("analys|not|kommentar"))
                .anyMatch(c -> !grid.lines().get(line).text(c).isBlank());
        return pointer
                || name.length() < 4
                || manuscript.prose().stream()
                        .anyMatch(prose -> Label.plain(prose.text()).contains(name));
    }
}
