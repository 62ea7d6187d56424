package se.tertial.ledger.sie;

/**
 * The labels of SIE 4B, each with the group of the file it belongs to and what the types of file think of it, in the order
 * 1, 2, 3, 4I, 4E: {@code !} shall be there, {@code ?} may be, {@code -} shall not (SIE 4B 2008-09-30, section 5).
 */
public enum SieLabel {
    FLAGGA(Group.FLAG, "!!!!!"),
    PROGRAM(Group.IDENTIFICATION, "!!!!!"),
    FORMAT(Group.IDENTIFICATION, "!!!!!"),
    GEN(Group.IDENTIFICATION, "!!!!!"),
    SIETYP(Group.IDENTIFICATION, "?!!!!"),
    PROSA(Group.IDENTIFICATION, "?????"),
    FTYP(Group.IDENTIFICATION, "?????"),
    FNR(Group.IDENTIFICATION, "?????"),
    ORGNR(Group.IDENTIFICATION, "?????"),
    BKOD(Group.IDENTIFICATION, "???-?"),
    ADRESS(Group.IDENTIFICATION, "?????"),
    FNAMN(Group.IDENTIFICATION, "!!!!!"),
    RAR(Group.IDENTIFICATION, "!!!?!"),
    TAXAR(Group.IDENTIFICATION, "?????"),
    OMFATTN(Group.IDENTIFICATION, "-!!-?"),
    KPTYP(Group.IDENTIFICATION, "?????"),
    VALUTA(Group.IDENTIFICATION, "?????"),
    KONTO(Group.CHART, "!!!?!"),
    KTYP(Group.CHART, "?????"),
    ENHET(Group.CHART, "?????"),
    SRU(Group.CHART, "?????"),
    DIM(Group.CHART, "--???"),
    UNDERDIM(Group.CHART, "--???"),
    OBJEKT(Group.CHART, "--???"),
    IB(Group.BALANCES, "???-?"),
    UB(Group.BALANCES, "!!!-!"),
    OIB(Group.BALANCES, "--?-?"),
    OUB(Group.BALANCES, "--?-?"),
    RES(Group.BALANCES, "!!!-!"),
    PSALDO(Group.BALANCES, "-??-?"),
    PBUDGET(Group.BALANCES, "-??-?"),
    VER(Group.BALANCES, "---??"),
    TRANS(Group.BALANCES, "---??"),
    RTRANS(Group.BALANCES, "---??"),
    BTRANS(Group.BALANCES, "---??"),
    KSUMMA(Group.ANYWHERE, "?????");

    /** The parts of a file, in their order. */
    enum Group {
        ANYWHERE,
        FLAG,
        IDENTIFICATION,
        CHART,
        BALANCES
    }

    private final Group group;
    private final String presence;

    SieLabel(Group group, String presence) {
        this.group = group;
        this.presence = presence;
    }

    Group group() {
        return group;
    }

    boolean isCompulsoryIn(SieType type) {
        return presence.charAt(type.ordinal()) == '!';
    }

    boolean isForbiddenIn(SieType type) {
        return presence.charAt(type.ordinal()) == '-';
    }
}
