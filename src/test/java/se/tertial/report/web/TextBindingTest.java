package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBindingTest {

    @Test
    void aTypedNumberIsBoundInPlace() {
        assertThat(TextController.bound("Nettot är 4,8 mnkr.", "10-18 money.variance | mnkr 1"))
                .isEqualTo("Nettot är {{money.variance | mnkr 1}}.");
        assertThat(TextController.bound("Nettot", "10-18 money.variance")).isEqualTo("Nettot");
        assertThat(TextController.bound("Nettot", "x")).isEqualTo("Nettot");
    }
}
