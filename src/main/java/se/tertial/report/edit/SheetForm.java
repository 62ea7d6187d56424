package se.tertial.report.edit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.report.Municipality;

/**
 * The files of a municipality's folder seen as sheets of rows. A sheet is named by its file, as {@code goals.csv}, or by a
 * part of a file of YAML: {@code file/key} for the one map there, {@code file/key[]} for a list of maps, {@code file/key[*]}
 * for a list of maps that hold such lists, and <code>file/key{}</code> for maps by their names.
 *
 * <p>A value within a value has both names in its column, as {@code valid.from}; a text in English stands in
 * {@code name.en}; a list of codes stands in {@code sum_of[]} with commas between. The name of a map stands in
 * {@link #KEY}, and the code of what holds a row of a tree in {@link #PARENT}.
 */
public interface SheetForm {

    String KEY = "key";
    String PARENT = "parent";

    /** For a value that is empty and shall be written so, where to leave it out would mean something else. */
    String NOTHING = "\u0000";

    /** None when the file or the part of it is not there. */
    List<Row> rows(SortedMap<String, String> files, String sheet);

    /** All columns of a file of rows; empty for a part of YAML, which has those that its rows have. */
    List<String> columns(String sheet);

    /** The files as they are when that is done. Whether they still hold a municipality is another question. */
    SortedMap<String, String> done(SortedMap<String, String> files, Act act);

    Checked<Municipality> read(SortedMap<String, String> files);

    /** Where in one of those sheets something is wrong. */
    Optional<Spot> spot(SortedMap<String, String> files, List<String> sheets, Finding finding);
}
