package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.proofdesk.web.FindingQuestion;
import se.tertial.proofdesk.web.Grade;
import se.tertial.proofdesk.web.ProofSheet;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A report held to the light before it is adopted.
 *
 * @param about unit and period
 * @param summary how much there is to look at
 * @param said of what the reader just did, empty for nothing
 * @param groups what the municipality's own data tell, kind by kind, warnings first
 * @param sheet what the report's figures tell of each other
 * @param answered findings that somebody has answered
 * @param lapsed answers that are of no finding any longer
 */
public record ReviewPage(
        Shell shell,
        String about,
        String summary,
        Said said,
        List<Group> groups,
        ProofSheet sheet,
        List<Answered> answered,
        List<Answered> lapsed,
        String extent,
        Link report)
        implements Page {

    /** @param isRefusal whether nothing was changed */
    public record Said(List<String> texts, boolean isRefusal) {
        public static final Said NOTHING = new Said(List.of(), false);

        public Said {
            texts = List.copyOf(texts);
        }
    }

    /** @param todo what to do about all of them */
    public record Group(Grade grade, String title, String todo, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * @param mend where it is put right
     * @param question null when the reader may not answer
     */
    public record Item(String text, Link mend, @Nullable FindingQuestion question) {}

    /**
     * @param grade of the finding, null when there is none any longer
     * @param place in the report
     * @param about what was found, or the figures that it spoke of
     * @param who answered, and when
     * @param withdraw null when the reader may not
     */
    public record Answered(
            @Nullable Grade grade,
            String place,
            String about,
            String reason,
            String who,
            @Nullable FindingQuestion withdraw) {}

    public ReviewPage {
        groups = List.copyOf(groups);
        answered = List.copyOf(answered);
        lapsed = List.copyOf(lapsed);
    }

    @Override
    public String template() {
        return "report/review.jte";
    }
}
