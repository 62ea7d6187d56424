package se.tertial.report.web;

import java.util.List;
import se.tertial.basics.WordChange;
import se.tertial.report.review.BoundFigure;
import se.tertial.report.review.TypedNumber;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A text being written.
 *
 * @param markdown what stands in the field
 * @param seen tells what the text was when the writer opened it
 * @param mistakes why it was not saved
 * @param theirs what somebody else has saved meanwhile, against the writer's own; empty when nobody has
 * @param preview the text as it would be printed
 */
public record TextPage(
        Shell shell,
        String about,
        String action,
        String markdown,
        String seen,
        List<String> mistakes,
        List<WordChange> theirs,
        List<BoundFigure> bound,
        List<TypedNumber> typed,
        String preview,
        Link back)
        implements Page {

    public TextPage {
        mistakes = List.copyOf(mistakes);
        theirs = List.copyOf(theirs);
        bound = List.copyOf(bound);
        typed = List.copyOf(typed);
    }

    @Override
    public String template() {
        return "report/text.jte";
    }
}
