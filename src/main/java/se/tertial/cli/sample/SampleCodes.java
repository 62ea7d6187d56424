package se.tertial.cli.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import se.tertial.basics.Amount;
import se.tertial.ledger.Account;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.Project;
import se.tertial.ledger.ResponsibilityCentre;
import se.tertial.organisation.Organisation;
import se.tertial.plan.SteeringModel.MoneyShown.Internal;

/** Codes of the municipality's own chart for made-up entries. */
final class SampleCodes {

    private static final int USED_OF_TEN = 7;
    private static final int INTERNAL_OF_TEN = 3;
    private static final String OTHERS = "8";
    private static final String SALARIES = "5";
    private static final int CENTRES = 3;
    private static final int WORD = 6;

    private final Organisation organisation;
    private final LedgerFacts facts;
    private final Internal internal;

    SampleCodes(Organisation organisation, LedgerFacts facts, Internal internal) {
        this.organisation = organisation;
        this.facts = facts;
        this.internal = internal;
    }

    /** Accounts on the line but not on the other, of which a unit uses some. */
    List<String> accounts(List<String> beginnings, List<String> others, String unit) {
        var all = facts.chart().accounts().stream()
                .map(Account::code)
                .filter(code -> code.length() == length(Dimension.ACCOUNT))
                .filter(code -> fits(code, beginnings) && !fits(code, others))
                .toList();
        var used = all.stream()
                .filter(code -> chance(unit + code).nextInt(10) < USED_OF_TEN)
                .toList();
        return used.isEmpty() ? all.subList(0, 1) : used;
    }

    /** The first account of the chart that begins so. */
    String account(String beginning) {
        return accounts(List.of(beginning), List.of(), "").getFirst();
    }

    static boolean fits(String code, List<String> beginnings) {
        return beginnings.stream().anyMatch(code::startsWith);
    }

    Coding coding(String account, String unit, int choice) {
        return new Coding(account, centre(unit, choice), area(unit), "", "", "", counterparty(account, unit));
    }

    /** The same for the same account of a unit, so that its budget is of the same kind as what is posted. */
    private String counterparty(String account, String unit) {
        var length = facts.chart().codeParts().stream()
                .filter(part -> part.dimension() == Dimension.COUNTERPARTY)
                .mapToInt(part -> part.lengthMax())
                .findFirst();
        if (internal.counterparties().isEmpty() || length.isEmpty()) {
            return "";
        }
        var chance = chance("counterparty" + unit + account);
        var isInternal = fits(account, internal.accounts())
                || !account.startsWith(SALARIES) && chance.nextInt(10) < INTERNAL_OF_TEN;
        var beginning = isInternal ? internal.counterparties().getFirst() : OTHERS;
        return padded(beginning, length.getAsInt(), chance.nextInt(CENTRES));
    }

    Coding balancing(String account) {
        return new Coding(account, "", "", "", "", "", "");
    }

    Coding ofProject(String account, Project project) {
        return new Coding(account, centre(project.unit(), 0), area(project.unit()), "", code(project), "", "");
    }

    /** As entries have it: the project's code, or its id where it has none of its own. */
    private String code(Project project) {
        var isAlone = facts.projects().stream()
                        .filter(p -> p.code().equals(project.code()))
                        .count()
                == 1;
        return isAlone && !project.code().isEmpty() ? project.code() : project.id();
    }

    private String centre(String unit, int choice) {
        var beginning = facts.chart().centres().stream()
                .filter(centre -> centre.unit().equals(unit))
                .map(ResponsibilityCentre::code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no responsibility centre of " + unit));
        return padded(beginning, length(Dimension.CENTRE), choice % CENTRES);
    }

    /** The area that is called as the unit, or the first. */
    private String area(String unit) {
        var name = organisation.known(unit).name().toLowerCase(Locale.ROOT);
        var word = name.substring(0, Math.min(WORD, name.length()));
        var areas = facts.areas().stream().filter(a -> !a.number().isEmpty()).toList();
        var own = areas.stream()
                .filter(area -> area.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
        return own.or(() -> areas.stream().findFirst())
                .map(area -> padded(area.number(), length(Dimension.AREA), 0))
                .orElse("");
    }

    private static String padded(String beginning, int length, int last) {
        return beginning.length() >= length
                ? beginning
                : beginning + "0".repeat(length - beginning.length() - 1) + last;
    }

    private int length(Dimension dimension) {
        return Optional.of(dimension)
                .flatMap(d -> facts.chart().codeParts().stream()
                        .filter(part -> part.dimension() == d)
                        .findFirst())
                .map(part -> part.lengthMax())
                .orElse(1);
    }

    /** The same each time for the same words. */
    static SplittableRandom chance(String words) {
        var seed = 7L;
        for (var i = 0; i < words.length(); i++) {
            seed = 31 * seed + words.charAt(i);
        }
        return new SplittableRandom(seed);
    }

    /** Divided among so many, unevenly. */
    static List<Amount> divided(Amount whole, int among, SplittableRandom random) {
        return whole.spread(random.longs(among, 40, 160).boxed().toList());
    }
}
