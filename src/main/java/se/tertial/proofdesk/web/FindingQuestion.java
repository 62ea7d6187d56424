package se.tertial.proofdesk.web;

import org.jspecify.annotations.Nullable;
import se.tertial.ui.Shell;

/**
 * A finding that somebody can answer with a reason.
 *
 * @param action where the answer is sent
 * @param mark which finding it is
 * @param person who answers
 */
public record FindingQuestion(String action, String mark, Shell.@Nullable Person person) {}
