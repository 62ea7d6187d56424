package se.tertial.ledger.sie;

/** What a file of SIE 4B is for, and so what it holds. */
public enum SieType {
    /** Balances of the year. */
    YEAR("1"),
    /** And of the months. */
    PERIODS("2"),
    /** And of objects, as cost centres and projects. */
    OBJECTS("3"),
    /** Vouchers to be taken into an economy system. */
    IMPORT("4I"),
    /** Everything with every voucher, out of an economy system. */
    EXPORT("4E");

    private final String number;

    SieType(String number) {
        this.number = number;
    }

    /** As people say it: 4E. */
    public String number() {
        return number;
    }

    boolean mayHoldVouchers() {
        return this == IMPORT || this == EXPORT;
    }
}
