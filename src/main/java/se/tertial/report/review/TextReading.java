package se.tertial.report.review;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;

/** A text as its writer needs to see it: what is bound, and what was typed. */
public record TextReading(List<BoundFigure> bound, List<TypedNumber> typed) {

    private static final Pattern BOUND = Pattern.compile("\\{\\{([^{}]*)}}");

    public TextReading {
        bound = List.copyOf(bound);
        typed = List.copyOf(typed);
    }

    /** @param figures of the unit whose text it is */
    public static TextReading of(String markdown, TypedNumbers numbers, Figures figures) {
        var bound = BOUND.matcher(markdown)
                .results()
                .map(found -> bound(found, figures))
                .toList();
        return new TextReading(bound, numbers.in(markdown));
    }

    private static BoundFigure bound(MatchResult found, Figures figures) {
        var written = found.group(1).strip();
        var figure = FigureReference.parse(written).map(figures::resolve);
        return new BoundFigure(
                written,
                found.start(),
                found.end(),
                figure.map(TextReading::prints).orElse("{{" + written + "}}"),
                figure.map(f -> f.reason().isEmpty() ? f.origin().title() : f.reason())
                        .orElse(""),
                figure.filter(f -> f.reason().isEmpty()).isPresent());
    }

    static String prints(Figure figure) {
        return figure.unit().isEmpty() || figure.text().endsWith(figure.unit())
                ? figure.text()
                : figure.text() + "\u00A0" + figure.unit();
    }
}
