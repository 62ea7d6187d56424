package se.tertial.report.web;

import java.util.OptionalLong;
import se.tertial.access.Visitor;
import se.tertial.report.figure.Insight;

/** How much waits for somebody to be done. */
public interface WaitingTasks {

    /** Empty for those who have nothing to do in rounds, as readers. */
    OptionalLong of(Insight insight, Visitor visitor);
}
