package se.tertial.report;

import java.util.List;
import java.util.Optional;
import se.tertial.report.edition.Edition;

/**
 * What a municipality publishes by: outlines, texts, matters, and answers to what the review of a report found.
 *
 * @param editions the reports that have been adopted, the latest first; the folder knows none of them
 */
public record Publications(
        List<Outline> outlines,
        List<ProseText> texts,
        List<Matter> matters,
        List<FindingAnswer> answers,
        List<Edition> editions) {

    public Publications {
        outlines = List.copyOf(outlines);
        texts = List.copyOf(texts);
        matters = List.copyOf(matters);
        answers = List.copyOf(answers);
        editions = List.copyOf(editions);
    }

    /** What a folder says. */
    public Publications(
            List<Outline> outlines, List<ProseText> texts, List<Matter> matters, List<FindingAnswer> answers) {
        this(outlines, texts, matters, answers, List.of());
    }

    public Publications withOutlines(List<Outline> other) {
        return new Publications(other, texts, matters, answers, editions);
    }

    public Publications withTexts(List<ProseText> other) {
        return new Publications(outlines, other, matters, answers, editions);
    }

    public Publications withMatters(List<Matter> other) {
        return new Publications(outlines, texts, other, answers, editions);
    }

    public Publications withAnswers(List<FindingAnswer> other) {
        return new Publications(outlines, texts, matters, other, editions);
    }

    public Optional<Matter> matter(String code) {
        return matters.stream().filter(matter -> matter.code().equals(code)).findFirst();
    }
}
