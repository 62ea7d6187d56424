package se.tertial.report.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Years;
import se.tertial.ledger.query.CodeGroups;
import se.tertial.ledger.query.CodeGroups.Member;
import se.tertial.ledger.query.LedgerQuery.Within;
import se.tertial.plan.SteeringModel.MoneyShown.Past;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.report.Municipality;
import se.tertial.report.figure.Insight;

/** Which codes are a unit, a report line and an operating area: the same rules as those of the report's figures. */
final class LedgerPlaces {

    private final Municipality municipality;
    private final RoundCode round;

    LedgerPlaces(Insight insight, RoundCode round) {
        this.municipality = insight.municipality();
        this.round = round;
    }

    /** @param area empty for all */
    List<Within> within(String unit, String line, String area) {
        var within = new ArrayList<Within>();
        within.add(new Within(units(), unitsIn(unit)));
        var leaves = leaves(line);
        var isPart = leaves.stream()
                .anyMatch(code ->
                        line(code).stream().anyMatch(one -> !one.partOf().isEmpty()));
        within.add(new Within(isPart ? parts() : wholes(), leaves));
        if (!area.isEmpty()) {
            within.add(new Within(areas(), Set.of(area)));
        }
        return within;
    }

    /** Of the year of the report when the past is shown as today's organisation. */
    private CodeGroups units() {
        var isPastInTodays = municipality.plan().model().money().past() == Past.TODAYS;
        var members = municipality.ledger().chart().centres().stream()
                .filter(centre -> !isPastInTodays || centre.years().contains(round.year()))
                .map(centre -> new Member(centre.code(), centre.unit(), isPastInTodays ? Years.ALL : centre.years()))
                .toList();
        return new CodeGroups(Dimension.CENTRE, members);
    }

    private Set<String> unitsIn(String unit) {
        return municipality.organisation().units().stream()
                .map(one -> one.code())
                .filter(code -> municipality.organisation().contains(unit, code))
                .collect(Collectors.toSet());
    }

    private CodeGroups wholes() {
        return lines(line -> line.partOf().isEmpty());
    }

    private CodeGroups parts() {
        return lines(line -> !line.partOf().isEmpty());
    }

    private CodeGroups lines(Predicate<ReportLine> isMeant) {
        var members = municipality.plan().model().lines().stream()
                .filter(isMeant)
                .flatMap(line -> line.accounts().stream().map(code -> new Member(code, line.code(), Years.ALL)))
                .toList();
        return new CodeGroups(Dimension.ACCOUNT, members);
    }

    private CodeGroups areas() {
        var members = municipality.ledger().areas().stream()
                .filter(area -> !area.number().isEmpty())
                .map(area -> new Member(area.number(), area.code(), Years.ALL))
                .toList();
        return new CodeGroups(Dimension.AREA, members);
    }

    /** The lines that have accounts of their own and that the line is added up from. */
    private Set<String> leaves(String code) {
        var leaves = new LinkedHashSet<String>();
        var asked = new HashSet<String>();
        collect(code, leaves, asked);
        return leaves;
    }

    private void collect(String code, Set<String> leaves, Set<String> asked) {
        if (asked.add(code)) {
            for (var line : line(code)) {
                if (line.accounts().isEmpty()) {
                    line.sumOf().forEach(part -> collect(part, leaves, asked));
                } else {
                    leaves.add(line.code());
                }
            }
        }
    }

    private List<ReportLine> line(String code) {
        return municipality.plan().model().lines().stream()
                .filter(line -> line.code().equals(code))
                .toList();
    }

    /** Whether entries could be anywhere at all: there are centres, and lines have accounts. */
    boolean areThere() {
        return !municipality.ledger().chart().centres().isEmpty()
                && municipality.plan().model().lines().stream()
                        .anyMatch(line -> !line.accounts().isEmpty());
    }
}
