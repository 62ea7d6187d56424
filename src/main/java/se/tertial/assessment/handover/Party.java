package se.tertial.assessment.handover;

/** What somebody is to a section of a unit; one person may be both. */
public enum Party {
    /** Hands it in: the head of the unit. */
    OWNER,
    /** Answers to it: the head above, or the controller. */
    APPROVER
}
