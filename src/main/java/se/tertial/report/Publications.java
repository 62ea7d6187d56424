package se.tertial.report;

import java.util.List;

/** What a municipality publishes by: outlines and texts. */
public record Publications(List<Outline> outlines, List<ProseText> texts) {
    public Publications {
        outlines = List.copyOf(outlines);
        texts = List.copyOf(texts);
    }
}
