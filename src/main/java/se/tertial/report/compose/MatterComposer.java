package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.document.Binding;
import se.tertial.document.Binding.Leaf;
import se.tertial.document.Block;
import se.tertial.document.Document;
import se.tertial.document.Document.Front;
import se.tertial.document.Document.Part;
import se.tertial.document.Facts;
import se.tertial.document.Facts.Fact;
import se.tertial.report.Matter;
import se.tertial.report.Outline;
import se.tertial.report.figure.Insight;

/** A matter as the documents that a committee is given: each by itself, or bound into one. */
public final class MatterComposer {

    public static final String EXTRACT = "protokollsutdrag";
    public static final String MEMO = "tjansteskrivelse";
    public static final String REPORT = "rapport";
    private static final String APPENDIX = "bilaga-";

    /**
     * One of the documents of a matter.
     *
     * @param key in addresses; unlike those of the others
     */
    public record Piece(String key, String name, Document document) {

        /** Without an ending, as {@code bilaga-1a-arsplan}. */
        public String fileName() {
            return LinkName.of(name);
        }
    }

    private final Matter matter;
    private final Scope scope;

    private MatterComposer(Insight insight, Matter matter, Language language) {
        this.matter = matter;
        this.scope = Scope.of(insight, matter.unit(), matter.round(), language);
    }

    /** In the order in which they are read: extract, memo, report, appendices. */
    public static List<Piece> pieces(Insight insight, Matter matter, Language language) {
        return new MatterComposer(insight, matter, language).pieces();
    }

    /** All of them in one document. */
    public static Document whole(Insight insight, Matter matter, Language language) {
        var composer = new MatterComposer(insight, matter, language);
        var leaves = composer.pieces().stream()
                .map(piece -> new Leaf(piece.name(), piece.document()))
                .toList();
        return Binding.of(composer.front(matter.registryNumber() + " " + matter.title()), leaves);
    }

    public static Document memo(Insight insight, Matter matter, Language language) {
        var composer = new MatterComposer(insight, matter, language);
        return composer.letter().memo();
    }

    /** How far the matter has come, as a reader says it. */
    public static String status(Matter matter, Language language) {
        var words = Messages.of("report", language);
        return matter.minutes()
                .map(extract -> words.text("matter.taken-up", extract.body(), extract.date(), extract.paragraph()))
                .orElseGet(() -> words.text("status.draft"));
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        matter.minutes().ifPresent(extract -> {
            var document = letter().extract(extract);
            pieces.add(new Piece(EXTRACT, word("matter.extract"), document));
        });
        pieces.add(new Piece(MEMO, word("matter.memo"), letter().memo()));
        pieces.add(report());
        for (var i = 0; i < matter.appendices().size(); i++) {
            var appendix = matter.appendices().get(i);
            pieces.add(new Piece(APPENDIX + (i + 1), appendix.name(), composed(outline(appendix.outline()))));
        }
        return pieces;
    }

    private MatterLetter letter() {
        return new MatterLetter(
                matter,
                scope,
                front(matter.registryNumber() + " " + matter.memo().title()));
    }

    /** The report, with what its title page says of the matter before its first chapter. */
    private Piece report() {
        var outline = outline(matter.outline());
        var document = composed(outline);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(word("matter.registry-number"), matter.registryNumber()));
        facts.add(new Fact(
                word("matter.committee"),
                scope.organisation().known(matter.unit()).name()));
        if (!matter.responsible().isEmpty()) {
            facts.add(new Fact(word("matter.responsible"), matter.responsible()));
        }
        facts.add(new Fact(word("matter.status"), status(matter, scope.language())));
        return new Piece(REPORT, scope.text(outline.title()), begun(document, new Facts(facts)));
    }

    private static Document begun(Document document, Block block) {
        var parts = new ArrayList<>(document.parts());
        if (parts.isEmpty()) {
            parts.add(new Part(Document.Orientation.PORTRAIT, List.of(block)));
        } else {
            var first = parts.getFirst();
            var blocks = new ArrayList<Block>(List.of(block));
            blocks.addAll(first.blocks());
            parts.set(0, new Part(first.orientation(), blocks));
        }
        return new Document(document.front(), document.opening(), parts);
    }

    private Document composed(Outline outline) {
        return Composer.compose(scope.insight(), outline, matter.unit(), matter.round(), scope.language());
    }

    private Outline outline(String code) {
        return scope.municipality().publications().outlines().stream()
                .filter(outline -> outline.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outline " + code));
    }

    private Front front(String title) {
        var organisation = scope.organisation();
        return new Front(
                organisation.code(),
                organisation.name(),
                matter.unit(),
                organisation.known(matter.unit()).name(),
                matter.round().code(),
                "",
                title,
                Templates.period(scope),
                status(matter, scope.language()),
                scope.language().code());
    }

    private String word(String key) {
        return scope.words().text(key);
    }
}
