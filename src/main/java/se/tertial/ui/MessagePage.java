package se.tertial.ui;

import java.util.List;

/** A page that only says something: that a thing is not there, or that something went wrong. @param ways where to go instead */
public record MessagePage(Shell shell, String message, List<Link> ways) implements Page {

    public MessagePage {
        ways = List.copyOf(ways);
    }

    @Override
    public String template() {
        return "ui/message.jte";
    }
}
