package se.tertial.access.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.tertial.access.Accounts;
import se.tertial.ui.Address;

/** Where somebody comes who has just signed in: where the person was going, or, without any role, where it is told what to do. */
@Component
final class Welcome {

    private final Accounts accounts;

    Welcome(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param who named by the account */
    String address(Authentication who, String wanted) {
        var visitor = accounts.visitor(Long.parseLong(who.getName()));
        return visitor.appointments().isEmpty() ? Address.of(OwnController.PATH).toString() : Address.ours(wanted);
    }
}
