package se.tertial.report.money;

import java.util.Comparator;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.ledger.Account;
import se.tertial.ledger.CodePart;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.ResponsibilityCentre;
import se.tertial.report.Municipality;
import se.tertial.report.figure.Insight;

/** Codes with the names the municipality gives them. */
public final class CodeNames {

    private CodeNames() {}

    /** What the municipality calls the dimension, as {@code Ansvar}; else what others do. */
    public static String ofDimension(Insight insight, Dimension dimension, Messages words) {
        return insight.municipality().ledger().chart().codeParts().stream()
                .filter(part -> part.dimension() == dimension)
                .findFirst()
                .map(CodePart::name)
                .orElseGet(() -> words.text("dimension." + Word.of(dimension)));
    }

    /** The code, with its name if it has one; a code that is none says so. */
    public static String label(Insight insight, Dimension dimension, String code, int year, Messages words) {
        if (code.isEmpty()) {
            return words.text("code.none");
        }
        var name = name(insight.municipality(), dimension, code, year);
        return name.isEmpty() ? code : code + " " + name;
    }

    private static String name(Municipality municipality, Dimension dimension, String code, int year) {
        var ledger = municipality.ledger();
        return switch (dimension) {
            case ACCOUNT ->
                ledger.chart().accounts().stream()
                        .filter(account -> code.startsWith(account.code())
                                && account.years().contains(year))
                        .max(Comparator.comparingInt(account -> account.code().length()))
                        .map(Account::name)
                        .orElse("");
            case CENTRE ->
                ledger.chart().centres().stream()
                        .filter(centre ->
                                code.startsWith(centre.code()) && centre.years().contains(year))
                        .max(Comparator.comparingInt(centre -> centre.code().length()))
                        .map(ResponsibilityCentre::name)
                        .orElse("");
            case AREA ->
                ledger.areas().stream()
                        .filter(area -> !area.number().isEmpty() && code.startsWith(area.number()))
                        .max(Comparator.comparingInt(area -> area.number().length()))
                        .map(area -> area.name())
                        .orElse("");
            case PROJECT ->
                ledger.projects().stream()
                        .filter(project -> project.code().equals(code))
                        .findFirst()
                        .map(project -> project.label())
                        .orElse("");
            case ACTIVITY, ITEM, COUNTERPARTY -> "";
        };
    }
}
