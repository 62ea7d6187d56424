package se.tertial.report.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.proof.Proof;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import se.tertial.proof.reading.Readers;
import se.tertial.report.FindingAnswer;
import se.tertial.report.Fingerprint;
import se.tertial.report.Outline;
import se.tertial.report.figure.Insight;

/**
 * A report held to the light, with what has been answered to each finding.
 *
 * @param figures what the report's figures tell of each other; {@code facts} what the municipality's own data tell
 * @param lapsed answers to findings that are no longer there
 */
public record Reviewed(
        Reading reading,
        List<Found<ProofFinding>> figures,
        List<Found<ReviewFinding>> facts,
        List<FindingAnswer> lapsed) {

    /** @param of the same whatever language the report is read in */
    public record Found<T>(T finding, Fingerprint of, Optional<FindingAnswer> answer) {

        public boolean isOpen() {
            return answer.isEmpty();
        }
    }

    /** Which report it is. */
    public record Which(Outline outline, String unit, RoundCode round) {}

    public Reviewed {
        figures = List.copyOf(figures);
        facts = List.copyOf(facts);
        lapsed = List.copyOf(lapsed);
    }

    /**
     * @param documents the report in each language
     * @param strict whether what rounding can just explain is found as well
     */
    public static Reviewed of(
            Insight insight, Which which, Language language, boolean strict, Function<Language, Document> documents) {
        var answers = insight.municipality().publications().answers().stream()
                .filter(answer ->
                        answer.isOf(which.unit(), which.round(), which.outline().code()))
                .collect(Collectors.toMap(FindingAnswer::finding, Function.identity(), (first, _) -> first));
        var shown = Told.of(insight, which, language, strict, documents.apply(language));
        var named = language == Language.SV
                ? shown
                : Told.of(insight, which, Language.SV, strict, documents.apply(Language.SV));
        var figures = found(
                shown.figures(),
                named.figures(),
                finding -> List.of(finding.code(), finding.place()),
                finding -> FindingPlaces.fingerprint(named.reading(), finding),
                answers);
        var facts = found(
                shown.facts(),
                named.facts(),
                finding -> List.of(finding.code(), finding.place().key()),
                ReviewFinding::fingerprint,
                answers);
        var matched = Stream.concat(
                        named.figures().stream().map(finding -> FindingPlaces.fingerprint(named.reading(), finding)),
                        named.facts().stream().map(ReviewFinding::fingerprint))
                .collect(Collectors.toSet());
        var lapsed = insight.municipality().publications().answers().stream()
                .filter(answer -> answers.get(answer.finding()) == answer && !matched.contains(answer.finding()))
                .toList();
        return new Reviewed(shown.reading(), figures, facts, lapsed);
    }

    private record Told(Reading reading, List<ProofFinding> figures, List<ReviewFinding> facts) {

        static Told of(Insight insight, Which which, Language language, boolean strict, Document document) {
            var reading = Readers.of(document.front().title(), document);
            var scope = new ReviewScope(insight, which.outline(), which.unit(), which.round(), document, language);
            return new Told(reading, Proof.read(reading, language, strict), Review.of(scope));
        }
    }

    /** Findings of the same kind at the same place are told apart by their order, which is that of the report. */
    private static <T> List<Found<T>> found(
            List<T> shown,
            List<T> named,
            Function<T, Object> place,
            Function<T, Fingerprint> fingerprint,
            Map<Fingerprint, FindingAnswer> answers) {
        var names = new HashMap<Object, Deque<Fingerprint>>();
        named.forEach(one ->
                names.computeIfAbsent(place.apply(one), _ -> new ArrayDeque<>()).add(fingerprint.apply(one)));
        return shown.stream()
                .map(one -> {
                    var left = names.getOrDefault(place.apply(one), new ArrayDeque<>());
                    var name = left.isEmpty() ? fingerprint.apply(one) : left.removeFirst();
                    return new Found<>(one, name, Optional.ofNullable(answers.get(name)));
                })
                .toList();
    }

    public int answered() {
        return (int) Stream.concat(figures.stream(), facts.stream())
                .filter(found -> !found.isOpen())
                .count();
    }

    public boolean isDone() {
        return Stream.concat(figures.stream(), facts.stream()).noneMatch(Found::isOpen);
    }

    /** The finding that a form speaks of, if it is still there. */
    public Optional<Fingerprint> byMark(String mark) {
        return Stream.concat(figures.stream().map(Found::of), facts.stream().map(Found::of))
                .filter(name -> name.mark().equals(mark))
                .findFirst();
    }
}
