package se.tertial.plan;

/** What a rating means, whatever it is called. */
public enum RatingMeaning {
    MET,
    PARTLY,
    NOT_MET,
    NONE
}
