package se.tertial.ledger;

/**
 * A part of the coordinate on which an entry stands (<i>koddel</i>). Which of them a municipality uses, and under what names, is
 * said by its {@link CodePart}s.
 */
public enum Dimension {
    ACCOUNT,
    /** Responsibility centre (<i>ansvar</i>). */
    CENTRE,
    /** Operating area (<i>verksamhet</i>). */
    AREA,
    ACTIVITY,
    PROJECT,
    /** What SIE calls object (<i>objekt</i>). */
    ITEM,
    COUNTERPARTY
}
