package se.tertial.report.web.task;

import java.util.Optional;
import se.tertial.ui.Status;

/** Something that helps to fill in a card. @param status in place of the text */
public record TaskFact(String label, String text, Optional<Status> status) {

    TaskFact(String label, String text) {
        this(label, text, Optional.empty());
    }
}
