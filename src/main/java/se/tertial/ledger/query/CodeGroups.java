package se.tertial.ledger.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Years;

/**
 * Codes of a dimension as groups, as responsibility centres of units or accounts of report lines. A code belongs to the group of
 * the longest beginning that fits it and its year, and to no other.
 */
public record CodeGroups(Dimension dimension, List<Member> members) {

    /**
     * @param beginning of the codes, at least one sign
     * @param group name of the group
     */
    public record Member(String beginning, String group, Years years) {}

    /** @throws IllegalArgumentException when two members claim the same codes in the same year, for then sums would count twice */
    public CodeGroups {
        members = List.copyOf(members);
        var sorted =
                members.stream().sorted(Comparator.comparing(Member::beginning)).toList();
        for (var i = 0; i < sorted.size(); i++) {
            var one = sorted.get(i);
            if (one.beginning().isEmpty()) {
                throw new IllegalArgumentException("a group needs a beginning: " + one.group());
            }
            for (var j = i + 1; j < sorted.size() && sorted.get(j).beginning().equals(one.beginning()); j++) {
                if (one.years().overlaps(sorted.get(j).years())) {
                    throw new IllegalArgumentException("two groups of %s in the same year".formatted(one.beginning()));
                }
            }
        }
    }

    /** How long beginnings are, longest first. */
    int[] lengths() {
        return members.stream()
                .mapToInt(member -> member.beginning().length())
                .distinct()
                .map(length -> -length)
                .sorted()
                .map(length -> -length)
                .toArray();
    }

    List<Member> ofLength(int length) {
        return members.stream()
                .filter(member -> member.beginning().length() == length)
                .toList();
    }

    /** Whether a code may pass from one group to another with the years. */
    boolean changesWithYears() {
        return members.stream().anyMatch(member -> !member.years().equals(Years.ALL));
    }

    /** Name of the group, empty when the code is in none. */
    public String of(String code, int year) {
        return IntStream.of(lengths())
                .filter(length -> length <= code.length())
                .mapToObj(length -> members.stream()
                        .filter(member -> member.beginning().equals(code.substring(0, length)))
                        .filter(member -> member.years().contains(year))
                        .map(Member::group)
                        .findFirst())
                .flatMap(found -> found.stream())
                .findFirst()
                .orElse("");
    }
}
