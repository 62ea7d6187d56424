package se.tertial.report.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.NumberText;
import se.tertial.ledger.table.AmountText;
import se.tertial.plan.SteeringModel.MoneyShown;

/** Amounts as the municipality's reports show and its people type them: in its unit and with its sign. */
public record MoneyText(MoneyUnit unit, boolean revenuePositive, int decimals) {

    public static MoneyText of(MoneyShown model) {
        return new MoneyText(model.unit(), model.revenuePositive(), model.decimals());
    }

    /** To the öre, with no more decimals than it takes. */
    public BigDecimal number(Amount amount) {
        var exact = turned(amount).in(unit).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale()));
    }

    /** As somebody would type it, with no-break spaces between thousands; empty for nothing. */
    public String typed(@Nullable Amount amount) {
        return amount == null
                ? ""
                : NumberText.of(number(amount), Language.SV).replace('−', '-').replace('\u202F', '\u00A0');
    }

    /** To what reports show of it. */
    public Amount rounded(Amount amount) {
        return Amount.ofKronor(amount.in(unit, decimals).movePointRight(unit.powerOfTen()));
    }

    /** Rounded as reports round; a dash for nothing. */
    public String shown(@Nullable Amount amount, Language language) {
        return amount == null ? "–" : NumberText.of(turned(amount).in(unit, decimals), language);
    }

    /** A difference that is positive when it is better, and therefore never turned. */
    public String difference(@Nullable Amount amount, Language language) {
        return amount == null ? "–" : NumberText.signed(amount.in(unit, decimals), language);
    }

    /** Empty when it is no amount. */
    public Optional<Amount> parse(String typed) {
        return AmountText.parse(typed, unit).map(this::turned);
    }

    private Amount turned(Amount amount) {
        return revenuePositive ? amount.negated() : amount;
    }
}
