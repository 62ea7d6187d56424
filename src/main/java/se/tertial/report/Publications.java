package se.tertial.report;

import java.util.List;
import java.util.Optional;

/** What a municipality publishes by: outlines, texts and matters. */
public record Publications(List<Outline> outlines, List<ProseText> texts, List<Matter> matters) {
    public Publications {
        outlines = List.copyOf(outlines);
        texts = List.copyOf(texts);
        matters = List.copyOf(matters);
    }

    public Publications withOutlines(List<Outline> other) {
        return new Publications(other, texts, matters);
    }

    public Publications withTexts(List<ProseText> other) {
        return new Publications(outlines, other, matters);
    }

    public Publications withMatters(List<Matter> other) {
        return new Publications(outlines, texts, other);
    }

    public Optional<Matter> matter(String code) {
        return matters.stream().filter(matter -> matter.code().equals(code)).findFirst();
    }
}
