package se.tertial.indicators;

import se.tertial.basics.RoundCode;

/** A name an indicator bore up to and including a round. */
public record EarlierName(String indicator, RoundCode until, String name) {}
