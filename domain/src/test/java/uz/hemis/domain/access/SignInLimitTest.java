package uz.hemis.domain.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.SignInLimit.Failure;
import uz.hemis.domain.shared.rule.RuleBroken;

class SignInLimitTest {

  private static final Instant NOW = Instant.parse("2026-11-02T05:00:00Z");

  private final SignInLimit limit = new SignInLimit(5, 30, Duration.ofMinutes(15));

  @Test
  void four_failures_leave_a_login_open() {
    free(failures(4, 60), List.of());
  }

  @Test
  void five_failures_close_a_login() {
    locked(failures(5, 60), List.of(), 14 * 60);
  }

  @Test
  void twenty_nine_failures_leave_an_address_open() {
    free(List.of(), failures(29, 60));
  }

  @Test
  void thirty_failures_close_an_address() {
    locked(List.of(), failures(30, 60), 14 * 60);
  }

  @Test
  void a_failure_counts_until_the_window_ends() {
    locked(failures(5, 15 * 60 - 1), List.of(), 1);
    free(failures(5, 15 * 60), List.of());
  }

  @Test
  void attempts_that_are_still_judged_count_but_let_wait_a_second_only() {
    locked(
        IntStream.range(0, 5).mapToObj(i -> new Failure(NOW.minusSeconds(1), false)).toList(),
        List.of(),
        1);
  }

  @Test
  void an_attempt_that_never_ended_is_a_failure() {
    locked(
        IntStream.range(0, 5).mapToObj(i -> new Failure(NOW.minusSeconds(60), false)).toList(),
        List.of(),
        14 * 60);
  }

  private static List<Failure> failures(int count, long secondsAgo) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Failure(NOW.minusSeconds(secondsAgo), true))
        .toList();
  }

  private void free(List<Failure> ofLogin, List<Failure> ofAddress) {
    assertThatCode(() -> limit.requireFree(ofLogin, ofAddress, NOW)).doesNotThrowAnyException();
  }

  private void locked(List<Failure> ofLogin, List<Failure> ofAddress, long seconds) {
    assertThatThrownBy(() -> limit.requireFree(ofLogin, ofAddress, NOW))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                Assertions.assertThat(broken.facts()).containsEntry("retryAfterSeconds", seconds));
  }
}
