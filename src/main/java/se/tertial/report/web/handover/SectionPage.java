package se.tertial.report.web.handover;

import java.util.List;
import java.util.Set;
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
 * @param lifted texts of units below in the unit's reports
 * @param people who can be called in a margin
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
        List<Lifted> lifted,
        List<Called> people,
        List<HandoverPage.Doing> doings,
        List<Event> history)
        implements Page {

    /**
     * @param change {@code new}, {@code changed}, {@code gone} or {@code same}
     * @param said the same in words, and that it or its figures have changed since it was handed in
     * @param words of the text as it reads, each with whether it was there before
     * @param edit where the reader may change it; null for nowhere
     * @param margin null where nothing can be said in the margin
     */
    public record Item(
            String label,
            String detail,
            String change,
            List<String> said,
            boolean isLong,
            List<WordChange> words,
            List<Edited> edits,
            @Nullable String edit,
            @Nullable Margin margin) {
        public Item {
            said = List.copyOf(said);
            words = List.copyOf(words);
            edits = List.copyOf(edits);
        }
    }

    /**
     * Texts of a unit below that stand in this unit's report.
     *
     * @param to where the unit's own section is
     * @param empty how many of them are not written
     */
    public record Lifted(String unit, String to, Status state, int empty, List<Item> items) {
        public Lifted {
            items = List.copyOf(items);
        }
    }

    /** Somebody's change of a text, word by word. */
    public record Edited(String who, List<WordChange> words) {
        public Edited {
            words = List.copyOf(words);
        }
    }

    /**
     * @param key of the text
     * @param draft what could not be saved, and why; null when nothing was refused here
     */
    public record Margin(
            String key,
            List<Thread> threads,
            boolean canWrite,
            @Nullable Draft draft) {
        public Margin {
            threads = List.copyOf(threads);
        }

        /** What stands in the form that answers that comment, 0 for the form that begins a thread. */
        public @Nullable Draft draft(long answers) {
            return draft != null && draft.answers() == answers ? draft : null;
        }
    }

    /**
     * A comment as it was sent.
     *
     * @param called numbers of the accounts ticked
     */
    public record Draft(String key, long answers, String words, Set<Long> called, String problem) {
        public Draft {
            called = Set.copyOf(called);
        }
    }

    /** Somebody who can be called. @param about what the person is and where, in words */
    public record Called(long account, String name, String about) {}

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
        lifted = List.copyOf(lifted);
        people = List.copyOf(people);
        doings = List.copyOf(doings);
        history = List.copyOf(history);
    }

    @Override
    public String template() {
        return "handover/section.jte";
    }
}
