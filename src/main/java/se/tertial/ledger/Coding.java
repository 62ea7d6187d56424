package se.tertial.ledger;

/** The codes of an entry; an empty one is none. */
public record Coding(
        String account, String centre, String area, String activity, String project, String item, String counterparty) {

    public String get(Dimension dimension) {
        return switch (dimension) {
            case ACCOUNT -> account;
            case CENTRE -> centre;
            case AREA -> area;
            case ACTIVITY -> activity;
            case PROJECT -> project;
            case ITEM -> item;
            case COUNTERPARTY -> counterparty;
        };
    }
}
