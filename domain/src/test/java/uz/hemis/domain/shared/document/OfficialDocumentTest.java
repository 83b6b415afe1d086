package uz.hemis.domain.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.rule.RuleBroken;

class OfficialDocumentTest {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 2);
  private static final UUID FILE = new UUID(0, 1);

  @Test
  void every_missing_member_is_named_at_once() {
    assertThatThrownBy(() -> OfficialDocument.required(AccessRule.ORDER_MISSING, " ", null, null))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::field)
                    .containsExactly("/number", "/date", "/file"));
  }

  @Test
  void a_whole_paper_is_taken() {
    assertThat(OfficialDocument.required(AccessRule.ORDER_MISSING, "12-K", DATE, FILE))
        .isEqualTo(new OfficialDocument("12-K", DATE, FILE));
  }

  @Test
  void a_number_has_forty_characters_at_the_most() {
    new OfficialDocument("1".repeat(40), DATE, FILE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfficialDocument("1".repeat(41), DATE, FILE));
  }
}
