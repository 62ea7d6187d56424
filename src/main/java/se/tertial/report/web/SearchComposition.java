package se.tertial.report.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.report.web.SearchHits.Found;
import se.tertial.report.web.SearchPage.Group;
import se.tertial.report.web.SearchPage.Kind;
import se.tertial.ui.Link;

/** The page of a search: what was found, the kind with the best hit first. */
final class SearchComposition {

    static final String QUERY = "q";

    private static final int HITS_SHOWN_MAX = 30;

    private final Visit visit;
    private final String asked;
    private final SearchWords words;

    private SearchComposition(Visit visit, String asked) {
        this.visit = visit;
        this.asked = asked;
        words = SearchWords.of(asked);
    }

    /** @param asked as somebody wrote it: anything at all */
    static SearchPage of(Visit visit, String asked) {
        return new SearchComposition(visit, asked).page();
    }

    private SearchPage page() {
        var found =
                words.isEmpty() || SearchWords.isTooLong(asked) ? List.<Found>of() : new SearchHits(visit, words).all();
        var here = visit.here(QUERY, words.text());
        return new SearchPage(
                Shells.of(visit, here, visit.text("search.title"), List.of(), null),
                visit.place("sok").toString(),
                words.text(),
                SearchWords.CHARACTERS_MAX,
                message(found.size()),
                groups(found),
                found.isEmpty() ? ways() : List.of());
    }

    private String message(int hits) {
        if (SearchWords.isTooLong(asked)) {
            return visit.text("search.too-long", SearchWords.CHARACTERS_MAX);
        }
        if (words.isEmpty()) {
            return visit.text("search.empty");
        }
        return switch (hits) {
            case 0 -> visit.text("search.none", words.text());
            case 1 -> visit.text("search.count.one", words.text());
            default -> visit.text("search.count", hits, words.text());
        };
    }

    private List<Group> groups(List<Found> found) {
        return Stream.of(Kind.values())
                .map(kind -> found.stream()
                        .filter(one -> one.kind() == kind)
                        .sorted(Comparator.comparing(Found::fit).reversed())
                        .toList())
                .filter(ofKind -> !ofKind.isEmpty())
                .sorted(Comparator.comparing(
                                (List<Found> ofKind) -> ofKind.getFirst().fit())
                        .reversed())
                .map(this::group)
                .toList();
    }

    private Group group(List<Found> found) {
        var kind = found.getFirst().kind();
        return new Group(
                kind,
                visit.text("search.kind." + kind),
                found.stream().limit(HITS_SHOWN_MAX).map(one -> one.hit().get()).toList(),
                found.size() > HITS_SHOWN_MAX ? visit.text("search.more", HITS_SHOWN_MAX) : "");
    }

    private List<Link> ways() {
        return List.of(
                new Link(visit.text("nav.goals"), visit.to("mal")),
                new Link(visit.text("nav.indicators"), visit.to("indikatorer")),
                new Link(visit.text("nav.assignments"), visit.to("uppdrag")));
    }
}
