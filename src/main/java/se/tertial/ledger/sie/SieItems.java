package se.tertial.ledger.sie;

/** Takes items in the order of the file. */
interface SieItems {

    /** @param line in the file, from 1 */
    void item(SieItem item, int line);
}
