package se.tertial.ledger.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A mapping tied to the header of a file: at which positions its columns stand.
 *
 * @param names of the columns, for findings
 */
record Binding(Mapping mapping, List<String> names, Map<Field, Integer> fields, List<Amount> amounts) {

    record Amount(Headers.Place place, Mapping.AmountColumn column) {
        int position() {
            return place.position();
        }
    }

    /** How many of the mapping's columns are in this header, without saying what is missing. */
    static int fitting(Mapping mapping, List<String> header) {
        var headers = new Headers(header);
        var fields = mapping.columns().values().stream()
                .filter(column -> headers.find(column.header()).size() == 1)
                .count();
        var amounts = mapping.amounts().stream()
                .filter(column -> !headers.find(column.header()).isEmpty())
                .count();
        return (int) (fields + amounts);
    }

    static int columns(Mapping mapping) {
        return mapping.columns().size() + mapping.amounts().size();
    }

    /** What of the mapping cannot be found is told. */
    static Binding of(Mapping mapping, Line header, Findings findings) {
        var names = mapping.headerRow() == 0 ? List.<String>of() : header.texts();
        var headers = new Headers(names);
        var fields = new EnumMap<Field, Integer>(Field.class);
        mapping.columns().forEach((field, column) -> {
            var found = headers.find(column.header());
            if (found.size() == 1) {
                fields.put(field, found.getFirst().position());
            } else {
                tell(column.header(), found, header.number(), names, findings);
            }
        });
        var amounts = new ArrayList<Amount>();
        for (var column : mapping.amounts()) {
            var found = headers.find(column.header());
            if (found.isEmpty() || found.size() > 1 && !column.header().contains("{")) {
                tell(column.header(), found, header.number(), names, findings);
            }
            found.forEach(place -> amounts.add(new Amount(place, column)));
        }
        return new Binding(mapping, names, fields, amounts);
    }

    private static void tell(
            String header, List<Headers.Place> found, int line, List<String> names, Findings findings) {
        if (found.isEmpty()) {
            var there = names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
            findings.add(TableProblem.MISSING_COLUMN, line, "", header, there);
        } else {
            var places = found.stream()
                    .map(place -> Integer.toString(place.position() + 1))
                    .collect(Collectors.joining(", "));
            findings.add(TableProblem.AMBIGUOUS_COLUMN, line, header, header, places);
        }
    }

    /** Name of a column, or {@code #3} where it has none. */
    String name(int position) {
        var name = position < names.size() ? names.get(position) : "";
        return name.isEmpty() ? "#" + (position + 1) : name;
    }

    /** −1 when the mapping has no such column. */
    int position(Field field) {
        return fields.getOrDefault(field, -1);
    }

    boolean isHeader(Line line) {
        for (var i = 0; i < names.size(); i++) {
            if (!line.cell(i).clean().equals(names.get(i))) {
                return false;
            }
        }
        return !names.isEmpty();
    }
}
