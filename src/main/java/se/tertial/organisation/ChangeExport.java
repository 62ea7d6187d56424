package se.tertial.organisation;

import java.util.List;
import se.tertial.organisation.chain.ChainExport;

/** The log of changes, or what is looked for in it, as a file. */
public final class ChangeExport {

    private static final List<String> COLUMNS = List.of(
            "sequence",
            "at",
            "by",
            "place",
            "kind",
            "deed",
            "unit",
            "file",
            "before",
            "after",
            "version",
            "person",
            "hash");

    private ChangeExport() {}

    public static ChainExport of(ChangeLog log, MunicipalityId municipality, ChangeLog.Asked asked) {
        return new ChainExport(
                COLUMNS,
                (before, count) -> log.before(municipality, asked, before, count).stream()
                        .map(ChangeExport::values)
                        .toList());
    }

    private static List<String> values(Logged row) {
        var change = row.change();
        return List.of(
                Integer.toString(row.sequence()),
                change.at().toString(),
                change.by(),
                row.place(),
                row.kind().code(),
                change.deed(),
                row.unit(),
                change.file(),
                change.before(),
                change.after(),
                Long.toString(change.version()),
                row.person(),
                row.hash());
    }
}
