package se.tertial.ledger;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.Period;
import se.tertial.basics.SourceLine;

/**
 * An investment project.
 *
 * @param id unique in the municipality, also where two projects bear the same code
 * @param code the code the economy system prints, may be empty
 * @param label the row label of reports
 * @param shortLabel for a table where the label is too long, may be empty
 * @param group heading it stands under in the unit's table
 * @param parent id of the project it is a part of, null when it is not
 * @param state null when not said
 * @param plannedFinish the year or month when it is to be ready, as decided; {@code forecastFinish} as it looks now
 */
public record Project(
        String id,
        String code,
        String label,
        String shortLabel,
        String unit,
        String group,
        @Nullable String parent,
        @Nullable State state,
        @Nullable Period plannedFinish,
        @Nullable Period forecastFinish,
        SourceLine source) {

    /** What a report of investments tells apart (RKR R14). */
    public enum State {
        PLANNED,
        RUNNING,
        FINISHED
    }

    /** The same project as no part of another. */
    public Project onTop() {
        return new Project(
                id, code, label, shortLabel, unit, group, null, state, plannedFinish, forecastFinish, source);
    }

    /** The same project, expected to be ready then. @param finish null when nobody says when */
    public Project readyBy(@Nullable Period finish) {
        return new Project(id, code, label, shortLabel, unit, group, parent, state, plannedFinish, finish, source);
    }

    public String shortLabelOrLabel() {
        return shortLabel.isEmpty() ? label : shortLabel;
    }
}
