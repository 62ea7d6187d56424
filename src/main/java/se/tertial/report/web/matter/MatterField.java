package se.tertial.report.web.matter;

import se.tertial.basics.Word;

/** What is written in the form of a matter, in its order. Appendices have rows of their own. */
enum MatterField {
    REGISTRY_NUMBER(Group.MATTER, Kind.LINE, true),
    TITLE(Group.MATTER, Kind.LINE, true),
    OUTLINE(Group.MATTER, Kind.OUTLINE, true),
    RESPONSIBLE(Group.MATTER, Kind.LINE, false),
    BACKGROUND(Group.MATTER, Kind.PROSE, false),
    SUMMARY(Group.MATTER, Kind.PROSE, false),
    MEMO_TITLE(Group.MEMO, Kind.LINE, true),
    MEMO_DATE(Group.MEMO, Kind.DATE, true),
    SENDER(Group.MEMO, Kind.LINE, false),
    ADDRESSEE(Group.MEMO, Kind.LINE, false),
    HANDLER_NAME(Group.MEMO, Kind.LINE, false),
    HANDLER_TITLE(Group.MEMO, Kind.LINE, false),
    HANDLER_PHONE(Group.MEMO, Kind.LINE, false),
    DOCUMENTS(Group.MEMO, Kind.LINES, false),
    PROPOSAL_HEADING(Group.MEMO, Kind.LINE, false),
    PROPOSAL_POINTS(Group.MEMO, Kind.LINES, false),
    RECIPIENTS(Group.MEMO, Kind.LINES, false),
    SIGNERS(Group.MEMO, Kind.LINES, false),
    BODY(Group.EXTRACT, Kind.LINE, false),
    MEETING_DATE(Group.EXTRACT, Kind.DATE, false),
    PARAGRAPH(Group.EXTRACT, Kind.LINE, false),
    EXTRACT_BACKGROUND(Group.EXTRACT, Kind.PROSE, false),
    EXTRACT_HEADING(Group.EXTRACT, Kind.LINE, false),
    EXTRACT_POINTS(Group.EXTRACT, Kind.LINES, false),
    EXTRACT_RECIPIENTS(Group.EXTRACT, Kind.LINES, false);

    enum Group {
        MATTER,
        MEMO,
        EXTRACT
    }

    enum Kind {
        LINE(300),
        DATE(10),
        OUTLINE(100),
        /** One a line. */
        LINES(5_000),
        /** Markdown with figures bound. */
        PROSE(20_000);

        private final int charactersMax;

        Kind(int charactersMax) {
            this.charactersMax = charactersMax;
        }

        int charactersMax() {
            return charactersMax;
        }
    }

    private final Group group;
    private final Kind kind;
    private final boolean required;

    MatterField(Group group, Kind kind, boolean required) {
        this.group = group;
        this.kind = kind;
        this.required = required;
    }

    Group group() {
        return group;
    }

    Kind kind() {
        return kind;
    }

    boolean isRequired() {
        return required;
    }

    /** In the form, and at the end of the key of its label. */
    String code() {
        return Word.of(this);
    }
}
