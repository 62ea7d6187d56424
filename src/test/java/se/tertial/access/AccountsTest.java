package se.tertial.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tertial.access.Visitor.Appointment;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;
import se.tertial.report.Municipalities;

class AccountsTest {

    private static final String PASSWORD = "fyra ord i rad";

    private final Database database = TestDatabase.empty();
    private final Accounts accounts = new Accounts(database.sql());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyTheRightPasswordLetsIn() {
        accounts.save("Anna@Example.se", "Anna", PASSWORD, false);
        assertThat(accounts.signIn(" anna@example.SE ", PASSWORD)).isPresent();
        assertThat(accounts.signIn("anna@example.se", PASSWORD + " ")).isEmpty();
        assertThat(accounts.signIn("berit@example.se", PASSWORD)).isEmpty();
    }

    @Test
    void aClosedAccountIsLetInNoMoreAndMayNothing() {
        new FolderLoad(database.sql()).load(Folders.MINIMAL);
        var account = accounts.save("anna@example.se", "Anna", PASSWORD, false);
        accounts.appoint(account, new Appointment("lillby", "", Role.DEVELOPER));
        assertThat(accounts.visitor(account.id()).appointments()).hasSize(1);
        accounts.disable(account);
        assertThat(accounts.signIn("anna@example.se", PASSWORD)).isEmpty();
        assertThat(accounts.visitor(account.id())).isEqualTo(Visitor.ANYONE);
    }

    @Test
    void aRoleHoldsInItsUnitAndBelowAndNowhereElse() {
        new FolderLoad(database.sql()).load(Folders.NORRTALJE);
        var organisation = new Municipalities(database.sql())
                .byCode("norrtalje")
                .orElseThrow()
                .organisation();
        var account = accounts.save("anna@example.se", "Anna", PASSWORD, false);
        accounts.appoint(account, new Appointment("norrtalje", "ksk", Role.CONTRIBUTOR));
        var anna = accounts.visitor(account.id());
        assertThat(anna.may(Right.WRITE_TEXT, organisation, "ksk")).isTrue();
        assertThat(anna.may(Right.WRITE_TEXT, organisation, "ekonomi")).isTrue();
        assertThat(anna.may(Right.WRITE_TEXT, organisation, "kommun")).isFalse();
        assertThat(anna.may(Right.CHANGE_MODEL, organisation, "ksk")).isFalse();
        assertThat(anna.mayEverywhere(Right.WRITE_TEXT, "norrtalje")).isFalse();
        assertThat(Visitor.ANYONE.may(Right.WRITE_TEXT, organisation, "ksk")).isFalse();
    }

    @Test
    void theAdministratorOfTheInstallationMayAdministerEverywhereAndNothingElse() {
        var account = accounts.save("rot@example.se", "Rot", PASSWORD, false);
        accounts.appoint(account, new Appointment("", "", Role.ADMINISTRATOR));
        var root = accounts.visitor(account.id());
        assertThat(root.mayInstallation(Right.ADMINISTER)).isTrue();
        assertThat(root.mayEverywhere(Right.ADMINISTER, "lillby")).isTrue();
        assertThat(root.mayEverywhere(Right.WRITE_TEXT, "lillby")).isFalse();
    }
}
