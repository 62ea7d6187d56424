package se.tertial.report.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tertial.proof.Passage;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.report.Fingerprint;

/** Where in a report of ours something stands, in the report's own words: it has no lines to count. */
public final class FindingPlaces {

    private FindingPlaces() {}

    /** Caption, row and column of a table; the heading that a sentence stands under. */
    public static String words(Reading reading, ProofFinding finding) {
        var ofTable = join(List.of(finding.table(), finding.row(), finding.column()));
        return finding.table().isBlank()
                ? join(List.of(heading(reading, finding.place()), finding.row(), finding.column()))
                : ofTable;
    }

    private static String join(List<String> parts) {
        return parts.stream()
                .map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" › "));
    }

    /** The last heading before the place; the report's own name when there is none. */
    private static String heading(Reading reading, Place place) {
        return reading.passages().stream()
                .filter(passage ->
                        passage instanceof Passage.Heading && passage.place().line() <= place.line())
                .map(passage -> ((Passage.Heading) passage).text())
                .reduce((_, later) -> later)
                .orElse(reading.file());
    }

    static Fingerprint fingerprint(Reading reading, ProofFinding finding) {
        var expected = Optional.ofNullable(finding.expected())
                .map(number -> number.stripTrailingZeros().toPlainString());
        var figures = Stream.of(
                        Stream.of(finding.quote()),
                        expected.stream(),
                        finding.related().stream().flatMap(place -> printed(reading, place, finding.column()).stream()))
                .flatMap(part -> part)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        return new Fingerprint(finding.code(), words(reading, finding), figures);
    }

    /** The figure of a row in the column; all of the row's when it has no such column. */
    private static Optional<String> printed(Reading reading, Place place, String column) {
        return reading.tables()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.place().equals(place))
                        .map(row -> printed(table, row, column)))
                .findFirst();
    }

    private static String printed(Passage.Table table, Passage.Row row, String column) {
        var cells = row.cells();
        return IntStream.range(1, Math.min(cells.size(), table.header().size()))
                .filter(i -> !column.isBlank() && table.header().get(i).strip().equals(column.strip()))
                .mapToObj(cells::get)
                .findFirst()
                .orElseGet(() -> cells.stream().skip(1).collect(Collectors.joining(" ")));
    }
}
