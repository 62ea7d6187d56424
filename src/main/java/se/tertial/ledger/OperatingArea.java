package se.tertial.ledger;

import se.tertial.basics.SourceLine;

/**
 * What money is used for, as roads or upper secondary school (<i>verksamhet</i>).
 *
 * @param number as the accounts print it, may be empty
 */
public record OperatingArea(String code, String number, String name, SourceLine source) {

    /** Number and name, as a row of a report has them. */
    public String label() {
        return number.isEmpty() ? name : number + " " + name;
    }
}
