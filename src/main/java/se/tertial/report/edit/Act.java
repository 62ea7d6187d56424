package se.tertial.report.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something done to a sheet. Rows are counted from 0. */
public sealed interface Act {

    String sheet();

    /** Columns that are not among the values keep what they have. */
    record Put(String sheet, int row, Map<String, String> values) implements Act {
        public Put {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** After the others; in a tree last among those with the same parent. */
    record Add(String sheet, Map<String, String> values) implements Act {
        public Add {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    record Remove(String sheet, int row) implements Act {}

    /** @param rows the places that the rows have now, in the order in which they shall stand */
    record Order(String sheet, List<Integer> rows) implements Act {
        public Order {
            rows = List.copyOf(rows);
        }
    }
}
