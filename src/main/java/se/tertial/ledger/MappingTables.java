package se.tertial.ledger;

import static se.tertial.database.jooq.ledger.Tables.IMPORT_MAPPING;

import java.util.List;
import org.jooq.Record;
import se.tertial.database.FactTable;
import se.tertial.ledger.table.KeptMapping;
import se.tertial.ledger.table.MappingText;

/** Kept mappings, in the database, as their text. */
final class MappingTables {

    static final FactTable<KeptMapping> MAPPINGS = new FactTable<>(
            IMPORT_MAPPING,
            List.of(IMPORT_MAPPING.NAME, IMPORT_MAPPING.MAPPING),
            MappingTables::mapping,
            kept -> List.of(kept.name(), MappingText.write(kept.mapping())));

    private MappingTables() {}

    /** What is stored was written by us; that it cannot be read is a fault of ours. */
    private static KeptMapping mapping(Record row) {
        var name = row.get(IMPORT_MAPPING.NAME);
        var text = row.get(IMPORT_MAPPING.MAPPING);
        return new KeptMapping(name, MappingText.parse(name, text).value().orElseThrow());
    }
}
