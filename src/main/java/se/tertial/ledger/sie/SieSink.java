package se.tertial.ledger.sie;

import se.tertial.basics.Finding;

/** Receives what a SIE file holds, in its order. */
public interface SieSink {

    /** @param line in the file, from 1 */
    void item(SieItem item, int line);

    /** What is wrong with the file, when it is met. */
    void finding(Finding finding);
}
