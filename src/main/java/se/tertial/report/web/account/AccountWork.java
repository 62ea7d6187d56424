package se.tertial.report.web.account;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.tertial.access.web.Letters;
import se.tertial.report.Municipalities;

/** What is done with accounts on their page, each deed and its trace in one transaction. */
@Component
class AccountWork {

    private final DSLContext sql;
    private final Municipalities municipalities;
    private final Letters letters;
    private final boolean demo;

    AccountWork(
            DSLContext sql,
            Municipalities municipalities,
            Letters letters,
            @Value("${tertial.demo:false}") boolean demo) {
        this.sql = sql;
        this.municipalities = municipalities;
        this.letters = letters;
        this.demo = demo;
    }

    /** Returns the end of the key of what was done or why not, as {@code done.added} and {@code problem.email}. */
    String act(AccountsAsked asked, Map<String, String> sent) {
        return sql.transactionResult(transaction ->
                new AccountDeeds(DSL.using(transaction), municipalities, letters, demo).act(asked, sent));
    }
}
