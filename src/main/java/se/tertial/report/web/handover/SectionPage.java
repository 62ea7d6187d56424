package se.tertial.report.web.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.basics.WordChange;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * What a section of a unit holds in a round, with what has changed since it was handed in the time before.
 *
 * @param since with what it is compared, in words; empty when it was never handed in before
 * @param counts how many are new, changed and gone, in words
 * @param history all that has happened to the section, the latest first
 */
public record SectionPage(
        Shell shell,
        Messages words,
        Shell.@Nullable Person person,
        String lead,
        String action,
        String comment,
        HandoverPage.Said said,
        Status state,
        String last,
        List<HandoverPage.Returned> returned,
        String since,
        String counts,
        List<Item> items,
        List<HandoverPage.Doing> doings,
        List<Event> history)
        implements Page {

    /**
     * @param change {@code new}, {@code changed}, {@code gone} or {@code same}; {@code said} the same in words
     * @param words of the text, each with whether it was there before
     * @param edited who changed it after it was handed in, in words; empty when nobody did
     * @param edit where the reader may change it; null for nowhere
     * @param margin null where nothing can be said in the margin
     */
    public record Item(
            String label,
            String detail,
            String change,
            String said,
            boolean isLong,
            List<WordChange> words,
            String edited,
            List<Edited> edits,
            @Nullable String edit,
            @Nullable Margin margin) {
        public Item {
            words = List.copyOf(words);
            edits = List.copyOf(edits);
        }
    }

    /** Somebody's change of a text, word by word. */
    public record Edited(String who, List<WordChange> words) {
        public Edited {
            words = List.copyOf(words);
        }
    }

    /** @param key of the text */
    public record Margin(String key, List<Thread> threads, boolean canWrite) {
        public Margin {
            threads = List.copyOf(threads);
        }
    }

    /** @param number of its first comment */
    public record Thread(long number, boolean isOpen, String resolved, List<Comment> comments) {
        public Thread {
            comments = List.copyOf(comments);
        }
    }

    public record Comment(String who, String words) {}

    public record Event(String what, String who, String why) {}

    public SectionPage {
        returned = List.copyOf(returned);
        items = List.copyOf(items);
        doings = List.copyOf(doings);
        history = List.copyOf(history);
    }

    @Override
    public String template() {
        return "handover/section.jte";
    }
}
