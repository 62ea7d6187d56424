package se.tertial.report.compose;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.Situation;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.organisation.Organisation;
import se.tertial.plan.SteeringModel;
import se.tertial.report.Municipality;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** Where in a report we are: of whom, when, in which language, under which goal and in which analysis. */
record Scope(
        Insight insight,
        String unit,
        RoundCode round,
        Language language,
        @Nullable GoalStanding goal,
        @Nullable Analysis analysis) {

    static Scope of(Insight insight, String unit, RoundCode round, Language language) {
        return new Scope(insight, unit, round, language, null, null);
    }

    Scope ofGoal(GoalStanding standing) {
        return new Scope(insight, unit, round, language, standing, analysis);
    }

    boolean isOfGoal(String code) {
        return goal != null && goal.goal().code().equals(code);
    }

    Scope ofUnit(String other) {
        return new Scope(insight, other, round, language, goal, analysis);
    }

    Scope ofAnalysis(Analysis one) {
        return new Scope(insight, unit, round, language, goal, one);
    }

    /** The same at another time. */
    Scope ofRound(RoundCode other) {
        return new Scope(insight, unit, other, language, goal, analysis);
    }

    Municipality municipality() {
        return insight.municipality();
    }

    Organisation organisation() {
        return municipality().organisation();
    }

    SteeringModel model() {
        return municipality().plan().model();
    }

    Situation situation() {
        return insight.situation(round);
    }

    Figure figure(FigureReference reference) {
        return new Figures(insight, unit, round, language).resolve(reference);
    }

    Messages words() {
        return Messages.of("report", language);
    }

    String text(Text text) {
        return Templates.fill(text.in(language), values());
    }

    Map<String, String> values() {
        return Templates.values(this);
    }
}
