package se.tertial.report.web.account;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.tertial.access.web.Letters;

/** What is done with accounts on their page, each deed and its trace in one transaction. */
@Component
class AccountWork {

    private final DSLContext sql;
    private final AccountDesk desk;
    private final Letters letters;
    private final boolean demo;

    AccountWork(DSLContext sql, AccountDesk desk, Letters letters, @Value("${tertial.demo:false}") boolean demo) {
        this.sql = sql;
        this.desk = desk;
        this.letters = letters;
        this.demo = demo;
    }

    Outcome act(AccountsAsked asked, Map<String, String> sent) {
        return sql.transactionResult(
                transaction -> new AccountDeeds(DSL.using(transaction), desk, letters, demo).act(asked, sent));
    }
}
