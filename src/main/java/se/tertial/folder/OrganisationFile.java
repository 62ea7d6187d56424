package se.tertial.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Word;
import se.tertial.folder.YamlNode.Fields;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

/** {@code organisation.yaml}: the municipality, and its units one within another. */
final class OrganisationFile {

    static final String NAME = "organisation.yaml";

    private final Codes codes;
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private OrganisationFile(Codes codes) {
        this.codes = codes;
    }

    static Organisation read(Fields file, Codes codes) {
        var reader = new OrganisationFile(codes);
        file.listOfFields("units").forEach(unit -> reader.unit(unit, null));
        var start = file.fields("start");
        var code = file.value("code");
        if (code.isGiven() && !code.raw().matches("[a-z][a-z0-9-]*")) {
            code.refuse(Mistake.BAD_MUNICIPALITY_CODE, code.raw());
        }
        return new Organisation(
                code.text(),
                file.value("name").text(),
                start.value("unit").code(codes.units),
                start.value("round").round(codes.rounds).code(),
                file.has("open") && file.value("open").yesOrNo(),
                reader.units);
    }

    private void unit(Fields file, @Nullable String parent) {
        var code = file.value("code").newCode();
        define(code, file);
        var name = file.value("name").text();
        var responsible = file.value("responsible").optionalText();
        var kind = file.value("kind").word(Unit.Kind.class);
        var valid = file.has("valid") ? file.fields("valid") : null;
        var from = valid == null ? null : valid.value("from").dateOrNull();
        var to = valid == null ? null : valid.value("to").dateOrNull();
        if (from != null && to != null && from.isAfter(to)) {
            file.fields("valid").value("to").refuse(Mistake.UNTIL_BEFORE_FROM, to.toString(), from.toString());
        }
        units.add(new Unit(code, name, responsible.isEmpty() ? name : responsible, kind, parent, from, to));
        file.listOfFields("units").forEach(inner -> unit(inner, code));
    }

    private void define(String code, Fields file) {
        codes.units.add(code);
        var line = file.place().line();
        var first = lines.putIfAbsent(code, line);
        if (first != null) {
            file.value("code").refuse(Mistake.DUPLICATE_CODE, code, first.toString());
        }
    }

    static String write(Organisation organisation) {
        return YamlWriting.write(YamlTree.Fields.inBlock()
                .with("code", organisation.code())
                .with("name", organisation.name())
                .with(
                        "start",
                        YamlTree.Fields.onOneLine()
                                .with("unit", organisation.startUnit())
                                .withPlain("round", organisation.startRound()))
                .withPlain("open", organisation.open())
                .withUnlessEmpty("units", children(organisation, null)));
    }

    private static YamlTree.Items children(Organisation organisation, @Nullable String parent) {
        var children = organisation.units().stream()
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .toList();
        return YamlTree.list(children, unit -> unit(unit, organisation));
    }

    private static YamlTree unit(Unit unit, Organisation organisation) {
        var fields = YamlTree.Fields.inBlock().with("code", unit.code()).with("name", unit.name());
        if (!unit.responsibleName().equals(unit.name())) {
            fields.with("responsible", unit.responsibleName());
        }
        fields.with("kind", Word.of(unit.kind()));
        if (unit.validFrom() != null || unit.validTo() != null) {
            fields.with("valid", valid(unit));
        }
        return fields.withUnlessEmpty("units", children(organisation, unit.code()));
    }

    private static YamlTree valid(Unit unit) {
        var valid = YamlTree.Fields.onOneLine();
        if (unit.validFrom() != null) {
            valid.withPlain("from", unit.validFrom());
        }
        if (unit.validTo() != null) {
            valid.withPlain("to", unit.validTo());
        }
        return valid;
    }
}
