package uz.hemis.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Asserts that a deed is refused by a rule, and where. */
public final class Refusals {

  private Refusals() {}

  public static void assertRefused(Rule rule, ThrowingCallable deed, String... fields) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.rule()).isEqualTo(rule);
              assertThat(e.faults())
                  .extracting(Fault::field)
                  .containsExactly(fields.length == 0 ? new String[] {""} : fields);
            });
  }
}
