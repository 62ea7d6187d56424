package se.tertial.document.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Breaks lines between blocks and between rows of tables and nowhere else, so that changes are read line by line. */
final class Lines implements DefaultPrettyPrinter.Indenter {

    /** Document, its blocks, a block, its rows. */
    private static final int LEVEL_MAX = 4;

    private Lines() {}

    static PrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withRootSeparator("")
                        .withObjectNameValueSpacing(Separators.Spacing.NONE)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withArrayIndenter(new Lines())
                .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter());
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) {
        if (level <= LEVEL_MAX) {
            json.writeRaw('\n');
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
