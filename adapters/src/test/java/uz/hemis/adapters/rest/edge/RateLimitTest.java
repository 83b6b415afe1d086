package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.shared.time.Tashkent;

class RateLimitTest {

  private static final String OFFICE = "192.0.2.7";

  private final Clock clock = new Clock();
  private final RateLimit limit = new RateLimit("office", 4, clock);

  @Test
  void a_minutes_worth_may_come_at_once_and_no_more() {
    look(4);

    RateLimit.Standing refused = limit.count(OFFICE);

    assertThat(refused.isOver()).isTrue();
    assertThat(refused.retryAfter()).isEqualTo(15);
    assertThat(refused.rest()).isEqualTo("\"office\";r=0;t=60");
  }

  @Test
  void after_the_seconds_that_were_named_one_more_is_answered() {
    look(4);
    clock.go(Duration.ofSeconds(15).minusMillis(1));
    assertThat(limit.count(OFFICE).retryAfter()).isEqualTo(1);
    clock.go(Duration.ofMillis(1));
    look(1);
    assertThat(limit.count(OFFICE).isOver()).isTrue();
  }

  @Test
  void who_was_refused_does_not_wait_longer_for_asking_again() {
    look(4);
    for (int i = 0; i < 100; i++) {
      assertThat(limit.count(OFFICE).isOver()).isTrue();
    }
    clock.go(Duration.ofMinutes(1));
    look(4);
  }

  @Test
  void each_answer_tells_what_is_left_and_when_all_of_it_is_back() {
    RateLimit.Standing first = limit.count(OFFICE);
    assertThat(first.policy()).isEqualTo("\"office\";q=4;w=60");
    assertThat(first.rest()).isEqualTo("\"office\";r=3;t=15");
    assertThat(limit.count(OFFICE).rest()).isEqualTo("\"office\";r=2;t=30");
    clock.go(Duration.ofMinutes(2));
    assertThat(limit.count(OFFICE).rest()).isEqualTo("\"office\";r=3;t=15");
  }

  @Test
  void others_are_answered_meanwhile() {
    look(4);
    assertThat(limit.count("192.0.2.8").isOver()).isFalse();
  }

  @Test
  void a_network_of_IPv6_counts_as_one_address() {
    assertThat(Limits.network("2001:db8:1:2::1"))
        .isEqualTo(Limits.network("2001:db8:1:2:ffff::9%eth0"))
        .isNotEqualTo(Limits.network("2001:db8:1:3::1"));
    assertThat(Limits.network("unknown")).isEqualTo("unknown");
  }

  @Test
  void of_very_many_addresses_the_oldest_is_forgotten() {
    look(4);
    for (int i = 0; i < 10_000; i++) {
      limit.count("10.0." + i / 250 + "." + i % 250);
    }
    look(4);
  }

  private void look(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(limit.count(OFFICE).isOver()).isFalse();
    }
  }

  /** Stands still until it is told to go. */
  private static final class Clock implements Moment {

    private Instant now = Instant.parse("2026-11-20T05:00:00Z");

    void go(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public LocalDate today() {
      return Tashkent.dateOf(now);
    }
  }
}
