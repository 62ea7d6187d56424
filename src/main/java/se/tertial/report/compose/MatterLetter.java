package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Document;
import se.tertial.document.Document.Front;
import se.tertial.document.Document.Opening;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Facts;
import se.tertial.document.Facts.Fact;
import se.tertial.document.Heading;
import se.tertial.document.Inline;
import se.tertial.document.Paragraph;
import se.tertial.report.Matter;
import se.tertial.report.Matter.Extract;
import se.tertial.report.Matter.Person;
import se.tertial.report.Matter.Proposal;

/** The two short documents of a matter: the official memo, and the extract from the minutes. */
final class MatterLetter {

    private final Matter matter;
    private final Scope scope;
    private final Front front;
    private final List<Block> blocks = new ArrayList<>();

    MatterLetter(Matter matter, Scope scope, Front front) {
        this.matter = matter;
        this.scope = scope;
        this.front = front;
    }

    Document memo() {
        var memo = matter.memo();
        letterhead(memo.sender());
        var head = new ArrayList<Fact>();
        head.add(new Fact(word("matter.date"), memo.date().toString()));
        head.add(new Fact(word("matter.registry-number"), matter.registryNumber()));
        head.add(new Fact(word("matter.handler"), memo.handler().signature()));
        head.add(new Fact(word("matter.phone"), memo.handler().phone()));
        head.add(new Fact(word("matter.addressee"), memo.addressee()));
        facts(head);
        title(word("matter.memo") + ": " + memo.title());
        texts(matter.background());
        var documents = documents();
        matter.appendices().forEach(appendix -> documents.add(appendix.name()));
        documents.addAll(memo.documents());
        decision(documents, memo.proposal());
        signatures(memo.sender(), memo.signers());
        return document();
    }

    Document extract(Extract extract) {
        letterhead("");
        facts(List.of(
                new Fact(word("matter.meeting"), extract.body() + " " + extract.date()),
                new Fact(word("matter.paragraph"), "§\u00A0" + extract.paragraph()),
                new Fact(word("matter.registry-number"), matter.registryNumber())));
        title(word("matter.extract") + " §\u00A0" + extract.paragraph() + ": " + matter.title());
        texts(extract.background().isBlank() ? matter.background() : extract.background());
        decision(documents(), extract.proposal());
        return document();
    }

    /** The memo and the report, as every decision has them. */
    private List<String> documents() {
        var memo = matter.memo();
        return new ArrayList<>(List.of(scope.words().text("matter.the-memo", memo.date()), memo.title()));
    }

    private void texts(String background) {
        under(word("matter.background"), ProseBlocks.ofMarkdown(background, scope));
        under(word("matter.summary"), ProseBlocks.ofMarkdown(matter.summary(), scope));
    }

    private void decision(List<String> documents, Proposal proposal) {
        under(word("matter.documents"), List.of(list(documents)));
        var heading = proposal.heading().isEmpty() ? word("matter.proposal") : proposal.heading();
        var points = new ArrayList<Block>();
        for (var i = 0; i < proposal.points().size(); i++) {
            points.add(Paragraph.of((i + 1) + ". " + proposal.points().get(i)));
        }
        under(heading, points);
        if (!proposal.recipients().isEmpty()) {
            under(word("matter.recipients"), List.of(list(proposal.recipients())));
        }
    }

    private void signatures(String sender, List<Person> signers) {
        if (!signers.isEmpty()) {
            strong(sender);
            signers.forEach(signer -> blocks.add(Paragraph.of(signer.signature())));
        }
    }

    private void under(String heading, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(2, heading, LinkName.of(heading)));
            blocks.addAll(content);
        }
    }

    private void title(String title) {
        blocks.add(new Heading(1, title, "titel"));
    }

    private void letterhead(String sender) {
        var name = new Inline.Strong(front.municipalityName());
        blocks.add(new Paragraph(sender.isEmpty() ? List.of(name) : List.of(name, new Inline.Words(", " + sender))));
    }

    private void strong(String words) {
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(List.of(new Inline.Strong(words))));
        }
    }

    private void facts(List<Fact> facts) {
        var given = facts.stream().filter(fact -> !fact.text().isEmpty()).toList();
        if (!given.isEmpty()) {
            blocks.add(new Facts(given));
        }
    }

    private static Block list(List<String> items) {
        return new BulletList(items.stream().map(Paragraph::of).toList());
    }

    private Document document() {
        return new Document(front, Opening.LETTER, List.of(new Part(Orientation.PORTRAIT, blocks)));
    }

    private String word(String key) {
        return scope.words().text(key);
    }
}
