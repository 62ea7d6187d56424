package se.tertial.assessment.handover;

/** Something that happens to a section on its way to being approved. */
public enum Step {
    SUBMITTED(HandoverState.SUBMITTED, Party.OWNER),
    /** The unit regrets before anybody has answered. */
    TAKEN_BACK(HandoverState.OPEN, Party.OWNER),
    /** Something is to be done again; always with a reason. */
    RETURNED(HandoverState.RETURNED, Party.APPROVER),
    APPROVED(HandoverState.APPROVED, Party.APPROVER);

    private final HandoverState after;
    private final Party by;

    Step(HandoverState after, Party by) {
        this.after = after;
        this.by = by;
    }

    /** How the section stands when it has happened. */
    public HandoverState after() {
        return after;
    }

    /** Who may let it happen. */
    public Party by() {
        return by;
    }
}
