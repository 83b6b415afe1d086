package uz.hemis.domain.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

  private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
  private static final UUID NOTICE = new UUID(1, 2);

  private final Delivery pending = Delivery.pending(NOTICE, NOW);

  @Test
  void a_notice_is_due_at_once() {
    assertThat(pending.state()).isEqualTo(DeliveryState.PENDING);
    assertThat(pending.dueAt()).isEqualTo(NOW);
    assertThat(pending.tries()).isZero();
  }

  @Test
  void a_try_is_counted_before_it_is_made_and_holds_for_its_lease() {
    Delivery sending = pending.begin(NOW);
    assertThat(sending.state()).isEqualTo(DeliveryState.SENDING);
    assertThat(sending.tries()).isEqualTo(1);
    assertThat(sending.dueAt()).isEqualTo(NOW.plus(Delivery.LEASE));
  }

  @Test
  void what_the_mail_server_took_is_over() {
    Delivery sent = pending.begin(NOW).failed(NOW, "ConnectException", 0).begin(NOW).accepted(NOW);
    assertThat(sent).isEqualTo(new Delivery(NOTICE, DeliveryState.SENT, 2, null, NOW, null));
  }

  @Test
  void the_last_try_but_one_is_followed_by_another_and_the_last_by_none() {
    Delivery delivery = pending;
    for (int i = 1; i < Delivery.MAX_TRIES; i++) {
      delivery = delivery.begin(NOW).failed(NOW, "reply 550", 0);
      assertThat(delivery.state()).isEqualTo(DeliveryState.PENDING);
    }
    delivery = delivery.begin(NOW).failed(NOW, "reply 550", 0);
    assertThat(delivery)
        .isEqualTo(
            new Delivery(
                NOTICE, DeliveryState.FAILED, Delivery.MAX_TRIES, null, null, "reply 550"));
  }

  @Test
  void a_node_that_dies_in_the_last_try_leaves_a_failure() {
    Delivery last =
        new Delivery(NOTICE, DeliveryState.SENDING, Delivery.MAX_TRIES, NOW, null, null);
    assertThat(last.begin(NOW).state()).isEqualTo(DeliveryState.FAILED);
    assertThat(last.begin(NOW).lastError()).isEqualTo("interrupted");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, PT1M",
    "1, 1, PT30S",
    "2, 0, PT4M",
    "3, 0.5, PT12M",
    "5, 0, PT4H16M",
    "6, 0, PT6H",
    "7, 0, PT6H",
    "7, 1, PT3H"
  })
  void pauses_grow_up_to_six_hours_and_chance_takes_up_to_a_half(
      int tries, double chance, Duration pause) {
    assertThat(Delivery.pause(tries, chance)).isEqualTo(pause);
  }

  @Test
  void without_an_address_or_the_wish_nothing_is_tried() {
    assertThat(pending.withoutAddress().state()).isEqualTo(DeliveryState.NO_ADDRESS);
    assertThat(pending.off().state()).isEqualTo(DeliveryState.OFF);
    assertThat(pending.off().dueAt()).isNull();
  }

  @Test
  void an_error_is_kept_short() {
    assertThat(pending.begin(NOW).failed(NOW, "x".repeat(81), 0).lastError()).hasSize(80);
  }

  @Test
  void only_an_open_delivery_is_due_and_only_a_sent_one_was_sent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Delivery(NOTICE, DeliveryState.PENDING, 0, null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Delivery(NOTICE, DeliveryState.OFF, 0, NOW, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Delivery(NOTICE, DeliveryState.SENT, 1, null, null, null));
  }
}
