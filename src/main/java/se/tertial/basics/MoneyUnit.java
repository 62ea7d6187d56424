package se.tertial.basics;

/** The unit in which money is shown. Storage is always öre. */
public enum MoneyUnit {
    KR(0, "kr"),
    TKR(3, "tkr"),
    MNKR(6, "mnkr");

    private final int powerOfTen;
    private final String symbol;

    MoneyUnit(int powerOfTen, String symbol) {
        this.powerOfTen = powerOfTen;
        this.symbol = symbol;
    }

    public int powerOfTen() {
        return powerOfTen;
    }

    public String symbol() {
        return symbol;
    }
}
