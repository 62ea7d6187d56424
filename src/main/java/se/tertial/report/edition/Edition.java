package se.tertial.report.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.MunicipalityId;

/**
 * A report as it was adopted.
 *
 * @param number from 1 in the municipality
 * @param unitName as it was then, like {@code title} and {@code period}
 * @param issue which edition of that report it is, from 1
 * @param reason why it takes the place of the one before, empty for the first
 * @param by name and address of who said that it was adopted; {@code account} the number of the account
 * @param version of the municipality whose facts it was made of
 * @param madeWith the program and Java that made the files
 */
public record Edition(
        MunicipalityId municipality,
        int number,
        String unit,
        String unitName,
        RoundCode round,
        String outline,
        int issue,
        String title,
        String period,
        Decision decision,
        String reason,
        String by,
        long account,
        Instant at,
        long version,
        String madeWith,
        List<EditionFile> files) {

    /**
     * By whom and when it was decided.
     *
     * @param paragraph of the minutes, as {@code 67}; empty when there is none
     * @param registryNumber empty when there is none
     * @param matter code of the matter it belongs to, empty for none
     */
    public record Decision(String body, LocalDate on, String paragraph, String registryNumber, String matter) {}

    public Edition {
        files = List.copyOf(files);
    }

    /** Whether it is an edition of that report. */
    public boolean isOf(String ofUnit, RoundCode ofRound, String ofOutline) {
        return unit.equals(ofUnit) && round.equals(ofRound) && outline.equals(ofOutline);
    }

    /** Whether the other is an edition of the same report. */
    public boolean isOfSame(Edition other) {
        return isOf(other.unit, other.round, other.outline);
    }

    public Optional<EditionFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
