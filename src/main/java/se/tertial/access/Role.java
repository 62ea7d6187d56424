package se.tertial.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is in a unit, and so may do in it and in all below it. Everybody who is anything may read there. */
public enum Role {
    READER,
    CONTRIBUTOR(Right.WRITE_TEXT, Right.ANSWER),
    UNIT_HEAD(
            Right.WRITE_TEXT,
            Right.ANSWER,
            Right.SET_FORECAST,
            Right.SUBMIT,
            Right.APPROVE_BELOW,
            Right.READ_VOUCHERS,
            Right.SEE_CHANGES),
    CONTROLLER(
            Right.WRITE_TEXT,
            Right.ANSWER,
            Right.CHANGE_MONEY,
            Right.SET_FORECAST,
            Right.APPROVE,
            Right.READ_VOUCHERS,
            Right.OPEN_ROUND,
            Right.SEE_CHANGES),
    DEVELOPER(
            Right.WRITE_TEXT, Right.ANSWER, Right.CHANGE_PLAN, Right.CHANGE_MODEL, Right.OPEN_ROUND, Right.SEE_CHANGES),
    SECRETARY(Right.WRITE_TEXT, Right.HANDLE_MATTER, Right.ADOPT, Right.SEE_CHANGES),
    AUDITOR(Right.READ_VOUCHERS, Right.SEE_CHANGES, Right.SEE_SIGN_INS),
    ADMINISTRATOR(Right.ADMINISTER, Right.SEE_CHANGES, Right.SEE_SIGN_INS, Right.CHANGE_MODEL);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = EnumSet.of(Right.READ, rights);
    }

    public boolean allows(Right right) {
        return rights.contains(right);
    }

    /** As in addresses, commands and the database: {@code unit-head}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> parse(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
