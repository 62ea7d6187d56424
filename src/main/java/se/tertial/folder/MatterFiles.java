package se.tertial.folder;

import static se.tertial.folder.YamlTree.Fields.inBlock;
import static se.tertial.folder.YamlTree.Fields.onOneLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.CodeText;
import se.tertial.folder.YamlNode.Fields;
import se.tertial.report.Matter;
import se.tertial.report.Matter.Appendix;
import se.tertial.report.Matter.Extract;
import se.tertial.report.Matter.Memo;
import se.tertial.report.Matter.Person;
import se.tertial.report.Matter.Proposal;

/** {@code matters/CODE/matter.yaml}, and beside it the texts {@code background.md}, {@code summary.md} and {@code extract.md}. */
final class MatterFiles {

    private static final String FOLDER = "matters/";
    private static final String MATTER = "matter.yaml";
    private static final String BACKGROUND = "background.md";
    private static final String SUMMARY = "summary.md";
    private static final String EXTRACT = "extract.md";
    private static final Set<String> NAMES = Set.of(MATTER, BACKGROUND, SUMMARY, EXTRACT);
    private static final int PARTS = 3;

    private final Reading in;
    private final String folder;

    private MatterFiles(Reading in, String folder) {
        this.in = in;
        this.folder = folder;
    }

    /** In alphabetical order of their codes. */
    static List<Matter> read(Reading in) {
        var matters = new ArrayList<Matter>();
        for (var file : in.files().keySet()) {
            if (isMatter(file) && file.endsWith("/" + MATTER)) {
                var folder = file.substring(0, file.length() - MATTER.length());
                in.text(file)
                        .flatMap(text -> YamlText.read(file, text, in.findings()))
                        .ifPresent(fields -> matters.add(new MatterFiles(in, folder).matter(fields)));
            } else if (isMatter(file)) {
                refuseWithoutMatter(file, in);
            }
        }
        matters.sort(Comparator.comparing(Matter::code));
        return matters;
    }

    static boolean isMatter(String file) {
        var parts = file.split("/");
        return parts.length == PARTS
                && file.startsWith(FOLDER)
                && CodeText.isCode(parts[1])
                && NAMES.contains(parts[2]);
    }

    private static void refuseWithoutMatter(String file, Reading in) {
        var matter = file.substring(0, file.lastIndexOf('/') + 1) + MATTER;
        if (!in.has(matter)) {
            in.findings().add(Mistake.MISSING_FILE, matter);
        }
    }

    private Matter matter(Fields file) {
        var codes = in.codes();
        var report = file.fields("report");
        var matter = new Matter(
                folder.substring(FOLDER.length(), folder.length() - 1),
                file.value("registry_number").text(),
                file.value("title").text(),
                file.value("unit").code(codes.units),
                file.value("round").round(codes.rounds),
                report.value("outline").code(codes.outlines),
                report.value("responsible").optionalText(),
                memo(file.fields("memo")),
                appendices(file),
                extract(file),
                text(BACKGROUND),
                text(SUMMARY));
        file.refuseUnasked();
        return matter;
    }

    private static Memo memo(Fields file) {
        return new Memo(
                file.value("title").text(),
                file.value("date").date(),
                file.value("sender").optionalText(),
                file.value("addressee").optionalText(),
                file.has("handler") ? person(file.fields("handler")) : new Person("", "", ""),
                texts(file, "documents"),
                proposal(file),
                file.listOfFields("signers").stream().map(MatterFiles::signer).toList());
    }

    /** Nobody signs without name and role. */
    private static Person signer(Fields file) {
        var signer = person(file);
        if (signer.signature().isEmpty()) {
            file.value("title").text();
        }
        return signer;
    }

    private static Person person(Fields file) {
        return new Person(
                file.value("name").optionalText(),
                file.value("title").optionalText(),
                file.value("phone").optionalText());
    }

    private static Proposal proposal(Fields file) {
        if (!file.has("proposal")) {
            return new Proposal("", List.of(), List.of());
        }
        var proposal = file.fields("proposal");
        return new Proposal(
                proposal.value("heading").optionalText(), texts(proposal, "points"), texts(proposal, "recipients"));
    }

    private List<Appendix> appendices(Fields file) {
        var appendices = new ArrayList<Appendix>();
        var lines = new HashMap<String, Integer>();
        var listed = file.listOfFields("appendices");
        if (listed.size() > Matter.APPENDICES_MAX) {
            file.refuse(Mistake.LONG_LIST, "appendices", Integer.toString(Matter.APPENDICES_MAX));
            listed.forEach(Fields::takeAnything);
            return List.of();
        }
        for (var one : listed) {
            var outline = one.value("outline");
            var first = lines.putIfAbsent(outline.raw(), outline.place().line());
            if (first != null && outline.isGiven()) {
                outline.refuse(Mistake.DUPLICATE_CODE, outline.raw(), first.toString());
            }
            appendices.add(new Appendix(
                    outline.code(in.codes().outlines),
                    one.value("label").text(),
                    one.value("title").optionalText()));
        }
        return appendices;
    }

    private @Nullable Extract extract(Fields file) {
        if (!file.has("extract")) {
            if (in.has(folder + EXTRACT)) {
                file.value("extract").text();
            }
            return null;
        }
        var extract = file.fields("extract");
        return new Extract(
                extract.value("body").text(),
                extract.value("date").date(),
                extract.value("paragraph").text(),
                proposal(extract),
                text(EXTRACT));
    }

    private static List<String> texts(Fields file, String key) {
        return file.values(key).stream().map(Value::text).toList();
    }

    private String text(String name) {
        var file = folder + name;
        return in.text(file).map(text -> TextFiles.checked(file, text, in)).orElse("");
    }

    static Map<String, String> write(List<Matter> matters) {
        var files = new TreeMap<String, String>();
        for (var matter : matters) {
            var folder = FOLDER + matter.code() + "/";
            files.put(folder + MATTER, YamlWriting.write(tree(matter)));
            files.put(folder + BACKGROUND, matter.background());
            files.put(folder + SUMMARY, matter.summary());
            matter.minutes().ifPresent(extract -> files.put(folder + EXTRACT, extract.background()));
        }
        files.values().removeIf(String::isEmpty);
        return files;
    }

    private static YamlTree.Fields tree(Matter matter) {
        var fields = inBlock()
                .with("registry_number", matter.registryNumber())
                .with("title", matter.title())
                .with("unit", matter.unit())
                .withPlain("round", matter.round())
                .with(
                        "report",
                        onOneLine()
                                .with("outline", matter.outline())
                                .withUnlessEmpty("responsible", matter.responsible()))
                .with("memo", tree(matter.memo()))
                .withUnlessEmpty("appendices", YamlTree.list(matter.appendices(), MatterFiles::tree));
        matter.minutes().ifPresent(extract -> fields.with("extract", tree(extract)));
        return fields;
    }

    private static YamlTree.Fields tree(Memo memo) {
        return inBlock()
                .with("title", memo.title())
                .withPlain("date", memo.date())
                .withUnlessEmpty("sender", memo.sender())
                .withUnlessEmpty("addressee", memo.addressee())
                .withUnlessEmpty("handler", tree(memo.handler()))
                .withUnlessEmpty("documents", lines(memo.documents()))
                .withUnlessEmpty("proposal", tree(memo.proposal()))
                .withUnlessEmpty("signers", YamlTree.list(memo.signers(), MatterFiles::tree));
    }

    private static YamlTree.Fields tree(Person person) {
        return onOneLine()
                .withUnlessEmpty("name", person.name())
                .withUnlessEmpty("title", person.title())
                .withUnlessEmpty("phone", person.phone());
    }

    private static YamlTree.Fields tree(Proposal proposal) {
        return inBlock()
                .withUnlessEmpty("heading", proposal.heading())
                .withUnlessEmpty("points", lines(proposal.points()))
                .withUnlessEmpty("recipients", lines(proposal.recipients()));
    }

    private static YamlTree.Fields tree(Appendix appendix) {
        return onOneLine()
                .with("outline", appendix.outline())
                .with("label", appendix.label())
                .withUnlessEmpty("title", appendix.title());
    }

    private static YamlTree.Fields tree(Extract extract) {
        return inBlock()
                .with("body", extract.body())
                .withPlain("date", extract.date())
                .with("paragraph", extract.paragraph())
                .withUnlessEmpty("proposal", tree(extract.proposal()));
    }

    private static YamlTree.Items lines(List<String> texts) {
        return YamlTree.list(texts, text -> new YamlTree.Leaf(text, true));
    }
}
