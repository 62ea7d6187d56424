package se.tertial.report.web;

/** Forms in which what a round asks of internal control and its kin is told, for pages that have them among others. */
public final class ControlForms {

    private ControlForms() {}

    /** All questions of a questionnaire that the visit's unit answers. */
    public static ControlForm questionnaire(Visit visit, String code) {
        return new AnswerForm(visit, code);
    }

    public static ControlForm action(Visit visit, String code) {
        return new ActionForm(visit, code);
    }

    /** Without how far what is done about earlier deficiencies has come: that is told by itself. */
    public static ControlForm result(Visit visit, String code) {
        return new ControlResultForm(visit, code, false);
    }
}
