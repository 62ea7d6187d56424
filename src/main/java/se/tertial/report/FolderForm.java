package se.tertial.report;

import java.util.List;
import java.util.SortedMap;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;

/** A municipality as the text of its folder, and the rules that such text follows. */
public interface FolderForm {

    /** The files of the canonical folder, by path. */
    SortedMap<String, String> files(Municipality municipality);

    /** Everything that is wrong with the files of a folder; empty when they hold a municipality. */
    List<Finding> mistakes(SortedMap<String, String> files);

    /** What a change makes of the folder, by the same rules; quick when little differs and the municipality was changed a moment ago. */
    Revision revision(Municipality now, Municipality wanted);

    /** What is wrong and what to do, in words. */
    String said(Finding finding, Language language);

    /** Likewise without the place, for a page that shows it there. */
    String saidThere(Finding finding, Language language);
}
