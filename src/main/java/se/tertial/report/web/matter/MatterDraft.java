package se.tertial.report.web.matter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.report.Matter;
import se.tertial.report.Matter.Memo;
import se.tertial.report.Matter.Person;
import se.tertial.report.Matter.Proposal;
import se.tertial.report.Outline;
import se.tertial.report.compose.Composer;
import se.tertial.report.compose.LinkName;
import se.tertial.report.web.Visit;

/** A matter that is about to be made for a report: as the unit's latest one was, with what follows from the report. */
final class MatterDraft {

    private MatterDraft() {}

    static Matter of(Visit visit, Outline outline) {
        var unit = visit.unit();
        var round = visit.round();
        var title = Composer.title(visit.insight(), outline, unit.code(), round, visit.language());
        var latest = latest(visit, unit);
        return new Matter(
                "",
                "",
                title,
                unit.code(),
                round,
                outline.code(),
                latest.map(Matter::responsible).orElse(""),
                memo(visit, title, latest),
                latest.map(Matter::appendices).orElse(List.of()),
                null,
                latest.map(Matter::background).orElse(""),
                "");
    }

    private static Memo memo(Visit visit, String title, Optional<Matter> latest) {
        var date = visit.insight().round(visit.round()).due();
        return latest.map(Matter::memo)
                .map(memo -> new Memo(
                        title,
                        date,
                        memo.sender(),
                        memo.addressee(),
                        memo.handler(),
                        List.of(),
                        new Proposal(
                                memo.proposal().heading(),
                                List.of(),
                                memo.proposal().recipients()),
                        memo.signers()))
                .orElseGet(() -> new Memo(
                        title,
                        date,
                        sender(visit),
                        visit.unit().name(),
                        new Person(visit.caller().visitor().name(), "", ""),
                        List.of(),
                        new Proposal("", List.of(), List.of()),
                        List.of()));
    }

    private static String sender(Visit visit) {
        return visit.organisation()
                .children(visit.unit().code())
                .filter(unit -> unit.kind() == Unit.Kind.OFFICE)
                .findFirst()
                .map(Unit::name)
                .orElse("");
    }

    private static Optional<Matter> latest(Visit visit, Unit unit) {
        return visit.insight().municipality().publications().matters().stream()
                .filter(matter -> matter.unit().equals(unit.code()))
                .max(Comparator.comparing(Matter::round));
    }

    /** A code that none of the matters has, made of the title. */
    static String code(String title, RoundCode round, List<Matter> matters) {
        var name = LinkName.of(title);
        var plain = name.isEmpty() ? round.code() : name.substring(0, Math.min(name.length(), 60));
        for (var number = 1; ; number++) {
            var code = number == 1 ? plain : plain + "-" + number;
            if (matters.stream().noneMatch(matter -> matter.code().equals(code))) {
                return code;
            }
        }
    }
}
