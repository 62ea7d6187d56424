package se.tertial.proofdesk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.NumberText;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proofdesk.web.FindingCard.Fact;
import se.tertial.proofdesk.web.ProofSheets.Ours;
import se.tertial.ui.Link;

/** Findings as cards. */
final class FindingCards {

    private static final int RELATED_MAX = 26;

    private final Reading reading;
    private final Language language;
    private final Messages proof;
    private final Messages words;
    private final @Nullable Ours ours;

    FindingCards(Reading reading, Language language, @Nullable Ours ours) {
        this.reading = reading;
        this.language = language;
        this.proof = Messages.of("proof", language);
        this.words = Messages.of("ui", language);
        this.ours = ours;
    }

    FindingCard card(Numbered one) {
        var finding = one.finding();
        return new FindingCard(
                one.number(),
                Grade.of(finding.severity(), proof),
                ours == null ? place(finding.place()) : ours.place().apply(finding),
                ours == null ? where(finding) : "",
                finding.message(),
                arithmetic(finding),
                related(finding),
                todo(finding.code()),
                new Link(words.text("desk.about"), Explanations.address(finding.code()), false),
                null,
                ours == null ? null : ours.question().apply(finding).orElse(null));
    }

    private String todo(String code) {
        var key = "desk.todo." + code;
        return words.text(words.has(key) ? key : "desk.todo.other");
    }

    private String place(Place place) {
        return place.page() > 0
                ? proof.text("proof.place", place.page(), place.line())
                : proof.text("proof.place-line", place.line());
    }

    private static String where(ProofFinding finding) {
        return Stream.of(finding.table(), finding.row(), finding.column())
                .map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" › "));
    }

    private List<Fact> arithmetic(ProofFinding finding) {
        var facts = new ArrayList<Fact>();
        if (finding.expected() != null) {
            facts.add(new Fact(words.text("desk.expected"), NumberText.of(finding.expected(), language)));
            facts.add(new Fact(
                    words.text("desk.found"),
                    finding.found() == null ? finding.quote() : NumberText.of(finding.found(), language)));
        }
        if (finding.difference() != null) {
            facts.add(new Fact(words.text("desk.difference"), NumberText.signed(finding.difference(), language)));
        }
        return facts;
    }

    private List<Fact> related(ProofFinding finding) {
        return finding.related().stream()
                .distinct()
                .limit(RELATED_MAX)
                .flatMap(place -> beside(place, finding).stream())
                .toList();
    }

    /** A row the finding speaks of: its label, and its figure in the same column. */
    private Optional<Fact> beside(Place place, ProofFinding finding) {
        for (var table : reading.tables().toList()) {
            for (var row : table.rows()) {
                if (row.place().equals(place)) {
                    return Optional.of(new Fact(
                            words.text("desk.related", row.label(), ours == null ? place(place) : table.caption()),
                            figure(table, row, finding)));
                }
            }
        }
        return Optional.empty();
    }

    private static String figure(Table table, Row row, ProofFinding finding) {
        for (var i = 1; i < row.cells().size(); i++) {
            if (!finding.column().isBlank()
                    && Excerpts.heading(table, i).equals(finding.column().strip())) {
                return row.cells().get(i);
            }
        }
        return row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).collect(Collectors.joining("  "));
    }
}
