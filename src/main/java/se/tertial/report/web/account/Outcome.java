package se.tertial.report.web.account;

import java.util.Map;

/** What came of something sent from the page of accounts. */
sealed interface Outcome {

    /** Which of the page's forms for typing. */
    enum Form {
        PERSON,
        RULE
    }

    /** @param key end of the key of what was done, or why it was not: {@code done.added}, {@code problem.own} */
    record Said(String key) implements Outcome {}

    /** @param problems by field, the end of the key of what is wrong with it */
    record Wrong(Form form, Map<String, String> problems) implements Outcome {
        public Wrong {
            problems = Map.copyOf(problems);
        }
    }
}
