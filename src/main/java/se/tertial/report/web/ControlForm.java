package se.tertial.report.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.access.Right;
import se.tertial.basics.Finding;
import se.tertial.report.Municipality;
import se.tertial.report.web.ControlFormPage.Group;

/** Something of internal control that can be told in a form: its fields, and what becomes of what is typed. */
public interface ControlForm {

    /** The unit in which the person must be allowed that. */
    String unit();

    /** What the person must be allowed. */
    default Right right() {
        return Right.ANSWER;
    }

    String title();

    /** Path below the municipality. */
    String[] path();

    /** The page it belongs to: name, and path below the municipality. */
    String[] above();

    /** What is stored now of what the form shows; when it is another, somebody else has changed it. */
    Object seen(Municipality municipality);

    /** What the fields hold when nothing has been typed, by name. */
    Map<String, String> stored();

    List<Group> groups(Typed typed);

    /** What is wrong besides the folder's own rules, by name of field. */
    Map<String, String> problems(Typed typed);

    Municipality changed(Municipality now, Typed typed);

    /** The field that a finding of the folder's rules is about. @param line of the file, as it would have been written */
    Optional<String> field(Finding finding, String line);
}
