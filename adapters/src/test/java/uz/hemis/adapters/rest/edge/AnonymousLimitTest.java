package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.shared.time.Tashkent;

class AnonymousLimitTest {

  private static final String OFFICE = "192.0.2.7";

  private final Clock clock = new Clock();
  private final AnonymousLimit limit = new AnonymousLimit(4, clock);

  @Test
  void a_minutes_worth_may_come_at_once_and_no_more() {
    look(4);

    EdgeRefusal refusal = refused(OFFICE);

    assertThat(refusal.fault()).isEqualTo(EdgeFault.TOO_MANY_REQUESTS);
    assertThat(refusal.retryAfterSeconds()).isEqualTo(15);
  }

  @Test
  void after_the_seconds_that_were_named_one_more_is_answered() {
    look(4);
    clock.go(Duration.ofSeconds(15).minusMillis(1));
    assertThat(refused(OFFICE).retryAfterSeconds()).isEqualTo(1);
    clock.go(Duration.ofMillis(1));
    look(1);
    refused(OFFICE);
  }

  @Test
  void who_was_refused_does_not_wait_longer_for_asking_again() {
    look(4);
    for (int i = 0; i < 100; i++) {
      refused(OFFICE);
    }
    clock.go(Duration.ofMinutes(1));
    look(4);
  }

  @Test
  void others_are_answered_meanwhile() {
    look(4);
    assertThatCode(() -> limit.count("192.0.2.8")).doesNotThrowAnyException();
  }

  @Test
  void a_network_of_IPv6_counts_as_one_address() {
    assertThat(AnonymousLimit.network("2001:db8:1:2::1"))
        .isEqualTo(AnonymousLimit.network("2001:db8:1:2:ffff::9%eth0"))
        .isNotEqualTo(AnonymousLimit.network("2001:db8:1:3::1"));
    assertThat(AnonymousLimit.network("unknown")).isEqualTo("unknown");
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
      limit.count(OFFICE);
    }
  }

  private EdgeRefusal refused(String address) {
    return catchThrowableOfType(EdgeRefusal.class, () -> limit.count(address));
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
