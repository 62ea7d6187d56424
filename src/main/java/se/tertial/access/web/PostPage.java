package se.tertial.access.web;

import java.util.List;
import se.tertial.basics.Messages;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** @param secret that forms send back; {@code isDemo} whether everybody may read */
public record PostPage(Shell shell, String secret, boolean isDemo, List<Letter> letters) implements Page {

    /** @param text only in a demonstration */
    public record Letter(
            long id,
            String to,
            String subject,
            String writtenAt,
            String state,
            String problem,
            boolean isGivenUp,
            List<Part> text) {
        public Letter {
            text = List.copyOf(text);
        }
    }

    /** A line. */
    public record Part(String text, boolean isLink) {}

    public PostPage {
        letters = List.copyOf(letters);
    }

    public String say(String key) {
        return Messages.of("access", shell.language()).text(key);
    }

    @Override
    public String template() {
        return "access/post.jte";
    }
}
