package se.tertial.report.handover;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.assessment.control.CorrectiveAction;
import se.tertial.assessment.control.Deficiency;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.handover.HandedItem.Kind;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.plan.control.ControlCheck;
import se.tertial.plan.control.Risk;
import se.tertial.report.Municipality;

/** What units have answered and judged of internal control and its kin. */
final class ControlContents {

    /** Where it goes. */
    interface Adding {
        void add(RoundCode round, String unit, Section section, HandedItem item);
    }

    private final Municipality municipality;
    private final Adding adding;

    ControlContents(Municipality municipality, Adding adding) {
        this.municipality = municipality;
        this.adding = adding;
    }

    void gather() {
        var judged = municipality.control().judgements();
        judged.answers()
                .forEach(one -> add(
                        one.round(),
                        one.unit(),
                        Kind.ANSWER,
                        one.question(),
                        one.item(),
                        said(one.value(), one.comment())));
        judged.actionStates().forEach(one -> add(one.round(), one.unit(), Kind.ACTION, one.item(), "", one.status()));
        judged.actionComments()
                .forEach(one -> add(one.round(), one.unit(), Kind.ACTION, one.item(), one.part(), one.text()));
        risks();
        controls();
    }

    private void risks() {
        var risks = SectionContents.byCode(municipality.control().intentions().risks(), Risk::code);
        for (var one : municipality.control().judgements().riskAssessments()) {
            var risk = risks.get(one.risk());
            if (risk != null) {
                var value = "%d × %d = %d".formatted(one.likelihood(), one.impact(), one.value());
                add(one.round(), risk.unit(), Kind.RISK, one.risk(), "", said(value, one.reason()));
            }
        }
    }

    private void controls() {
        var judged = municipality.control().judgements();
        var controls =
                SectionContents.byCode(municipality.control().intentions().controls(), ControlCheck::code);
        var deficiencies = SectionContents.byCode(judged.deficiencies(), Deficiency::code);
        var actions = SectionContents.byCode(judged.correctiveActions(), CorrectiveAction::code);
        judged.controlResults().forEach(one -> {
            var control = controls.get(one.control());
            if (control != null) {
                var text = said(one.status(), one.result(), one.comment());
                add(one.round(), control.unit(), Kind.CONTROL, one.control(), "", text);
            }
        });
        judged.deficiencies().forEach(one -> {
            var control = controls.get(one.control());
            if (control != null) {
                add(one.round(), control.unit(), Kind.DEFICIENCY, one.code(), "", one.title());
            }
        });
        judged.correctiveStates()
                .forEach(one -> Stream.ofNullable(actions.get(one.action()))
                        .map(action -> deficiencies.get(action.deficiency()))
                        .filter(Objects::nonNull)
                        .map(deficiency -> controls.get(deficiency.control()))
                        .filter(Objects::nonNull)
                        .forEach(control -> add(
                                one.round(),
                                control.unit(),
                                Kind.CORRECTION,
                                one.action(),
                                "",
                                said(one.status(), one.comment()))));
    }

    private void add(RoundCode round, String unit, Kind kind, String subject, String detail, String text) {
        adding.add(round, unit, Section.CONTROL, new HandedItem(kind, subject, detail, text));
    }

    private static String said(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
