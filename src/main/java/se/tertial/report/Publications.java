package se.tertial.report;

import java.util.List;
import java.util.Optional;

/** What a municipality publishes by: outlines, texts, matters, and answers to what the review of a report found. */
public record Publications(
        List<Outline> outlines, List<ProseText> texts, List<Matter> matters, List<FindingAnswer> answers) {

    public Publications {
        outlines = List.copyOf(outlines);
        texts = List.copyOf(texts);
        matters = List.copyOf(matters);
        answers = List.copyOf(answers);
    }

    public Publications withOutlines(List<Outline> other) {
        return new Publications(other, texts, matters, answers);
    }

    public Publications withTexts(List<ProseText> other) {
        return new Publications(outlines, other, matters, answers);
    }

    public Publications withMatters(List<Matter> other) {
        return new Publications(outlines, texts, other, answers);
    }

    public Publications withAnswers(List<FindingAnswer> other) {
        return new Publications(outlines, texts, matters, other);
    }

    public Optional<Matter> matter(String code) {
        return matters.stream().filter(matter -> matter.code().equals(code)).findFirst();
    }
}
