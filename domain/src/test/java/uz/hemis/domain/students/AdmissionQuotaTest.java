package uz.hemis.domain.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class AdmissionQuotaTest {

  private static final OfficialDocument ORDER =
      new OfficialDocument("1-Q", LocalDate.of(2026, 8, 1), new UUID(1, 1));
  private static final OfficialDocument OTHER =
      new OfficialDocument("2-Q", LocalDate.of(2026, 8, 9), new UUID(1, 2));

  @Test
  void the_last_place_is_taken_and_no_more() {
    AdmissionQuota quota = quota(2, 1);

    quota.take();

    assertThat(quota.taken()).isEqualTo(2);
    assertRefused(quota::take, StudentRule.QUOTA_EXHAUSTED);
    assertThat(quota.taken()).isEqualTo(2);
  }

  @Test
  void a_place_that_was_given_back_is_taken_by_another() {
    AdmissionQuota quota = quota(1, 1);

    quota.giveBack();
    quota.take();

    assertRefused(quota::take, StudentRule.QUOTA_EXHAUSTED);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> quota(1, 0).giveBack());
  }

  @Test
  void a_quota_is_lowered_down_to_what_is_taken_and_not_below() {
    AdmissionQuota quota = quota(5, 3);

    assertRefused(() -> quota.change(2, OTHER), StudentRule.QUOTA_BELOW_TAKEN);
    quota.change(3, OTHER);

    assertThat(quota.places()).isEqualTo(3);
    assertThat(quota.order()).isEqualTo(OTHER);
    assertRefused(quota::take, StudentRule.QUOTA_EXHAUSTED);
  }

  @Test
  void a_change_builds_on_the_version_that_was_seen() {
    quota(1, 0).requireVersion(1);

    assertRefused(() -> quota(1, 0).requireVersion(2), AccessRule.VERSION_STALE);
  }

  private static AdmissionQuota quota(int places, int taken) {
    return new AdmissionQuota(
        new UUID(2, 1),
        1,
        new QuotaTarget(2026, new UUID(3, 1), "11", "11", "11"),
        places,
        taken,
        ORDER);
  }

  private static void assertRefused(ThrowingCallable deed, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(deed)
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
