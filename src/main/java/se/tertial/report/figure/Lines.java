package se.tertial.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.SteeringModel.ReportLine;

/** The report lines of a model, and what follows from how they are added up. */
record Lines(List<ReportLine> all) {

    Optional<ReportLine> line(String code) {
        return all.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    String label(String code) {
        return line(code).map(line -> line.label().sv()).orElse(code);
    }

    boolean hasRevenue(String code) {
        return line(code)
                .filter(line -> line.isRevenue() || line.sumOf().stream().anyMatch(this::hasRevenue))
                .isPresent();
    }

    /** Whether the line is of accounts, or added up from lines that all are. */
    boolean isOfAccounts(String code) {
        return line(code)
                .filter(line -> !line.accounts().isEmpty()
                        || !line.sumOf().isEmpty() && line.sumOf().stream().allMatch(this::isOfAccounts))
                .isPresent();
    }

    /** The line, and all that it is added up from. */
    Set<String> within(String code) {
        return line(code)
                .map(line -> Stream.concat(
                                Stream.of(code),
                                line.sumOf().stream()
                                        .filter(part -> !part.equals(code))
                                        .flatMap(part -> within(part).stream()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of(code));
    }

    /** The lines that it is added up into. */
    Set<String> around(String code) {
        return all.stream()
                .map(ReportLine::code)
                .filter(other -> !other.equals(code) && within(other).contains(code))
                .collect(Collectors.toSet());
    }
}
