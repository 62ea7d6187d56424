package se.tertial.report.web.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import se.tertial.basics.Finding;
import se.tertial.report.Municipality;
import se.tertial.report.web.Typed;
import se.tertial.ui.Link;

/** A card's own part: what its fields are, what stands beside them, and what becomes of what is typed. */
interface Work {

    /** What the fields hold by what the municipality has; a field that is empty is left out. */
    SortedMap<String, String> stored();

    List<TaskGroup> groups(Typed typed);

    /** What somebody needs to know to fill it in. */
    default List<TaskFact> facts() {
        return List.of();
    }

    /** How to fill it in, in a sentence; empty when that is plain. */
    default String note() {
        return "";
    }

    /** What is wrong besides the folder's own rules, by name of field. */
    Map<String, String> problems(Typed typed);

    /** What looks like a slip of the pen, and may be confirmed. */
    default List<String> doubts(Typed typed) {
        return List.of();
    }

    /** What the municipality has of what is told here; when it is another, somebody has changed it. */
    Object seen(Municipality municipality);

    Municipality changed(Municipality now, Typed typed);

    /** The field that a finding of the folder's rules is about. @param line of the file, as it would have been written */
    Optional<String> field(Finding finding, String line);

    /** Where the same is done with more at hand. */
    default Optional<Link> more() {
        return Optional.empty();
    }
}
