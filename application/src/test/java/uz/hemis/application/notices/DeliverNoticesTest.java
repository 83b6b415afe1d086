package uz.hemis.application.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.hemis.application.notices.DeliverNotices.Claim;
import uz.hemis.application.notices.DeliverNotices.Claimed;
import uz.hemis.application.notices.DeliverNotices.Nothing;
import uz.hemis.application.notices.DeliverNotices.Settled;
import uz.hemis.application.notices.port.Letter;
import uz.hemis.application.notices.port.Post.Receipt;
import uz.hemis.domain.notices.Delivery;
import uz.hemis.domain.notices.DeliveryState;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.person.Email;

class DeliverNoticesTest {

  private static final UUID PERSON = new UUID(9, 9);

  private final NoticeWorld world = new NoticeWorld();
  private final Notices notices = new NoticesService(world, world::identity, world);
  private final DeliverNotices deliver =
      new DeliverNoticesService(world, world, world, () -> 0.5, world);

  @Test
  void a_notice_goes_to_the_persons_address_in_the_persons_language() {
    world.addresses.put(PERSON, new Email("n.namunaviy@example.uz"));
    world.settings.put(PERSON, new NoticeSettings(1, Language.RUSSIAN, true));
    send("k");

    deliverNext();

    Letter letter = world.letters.getFirst();
    assertThat(letter.to()).isEqualTo(new Email("n.namunaviy@example.uz"));
    assertThat(letter.subject()).isEqualTo("ru breach-opened");
    assertThat(letter.text()).isEqualTo("about {clause=3.1.3}\n\n-- \nclosing ru");
    assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
    assertThat(deliver.claim()).isInstanceOf(Nothing.class);
  }

  @Test
  void the_same_key_is_sent_once() {
    world.addresses.put(PERSON, new Email("n.namunaviy@example.uz"));
    notices.sendAll(List.of(notice("k"), notice("k")));
    send("k");
    assertThat(world.deliveries).hasSize(1);
    send("other");
    assertThat(world.deliveries).hasSize(2);
  }

  @Test
  void many_are_sent_in_one_order_everywhere() {
    notices.sendAll(List.of(notice("b"), notice("c"), notice("a")));
    assertThat(world.keys()).containsExactly("a", "b", "c");
  }

  @Test
  void who_has_no_address_still_has_the_notice() {
    send("k");
    assertThat(deliver.claim()).isInstanceOf(Settled.class);
    assertThat(delivery().state()).isEqualTo(DeliveryState.NO_ADDRESS);
    assertThat(world.countUnread(PERSON)).isEqualTo(1);
  }

  @Test
  void who_wants_no_email_gets_none() {
    world.addresses.put(PERSON, new Email("n.namunaviy@example.uz"));
    world.settings.put(PERSON, new NoticeSettings(1, Language.ENGLISH, false));
    send("k");
    assertThat(deliver.claim()).isInstanceOf(Settled.class);
    assertThat(delivery().state()).isEqualTo(DeliveryState.OFF);
  }

  @Test
  void without_a_mail_server_nothing_waits_for_one() {
    world.addresses.put(PERSON, new Email("n.namunaviy@example.uz"));
    world.open = false;
    send("k");
    assertThat(deliver.claim()).isInstanceOf(Settled.class);
    assertThat(delivery().state()).isEqualTo(DeliveryState.OFF);
  }

  @Test
  void a_letter_that_was_not_taken_is_tried_again_after_the_pause_and_not_before() {
    world.addresses.put(PERSON, new Email("n.namunaviy@example.uz"));
    world.receipt = Receipt.unreachable("ConnectException");
    send("k");
    deliverNext();
    assertThat(delivery().lastError()).isEqualTo("ConnectException");

    world.now = world.now.plus(Duration.ofSeconds(45)).minusMillis(1);
    assertThat(deliver.claim()).isInstanceOf(Nothing.class);
    world.now = world.now.plusMillis(1);
    world.receipt = Receipt.accepted();
    deliverNext();

    assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
    assertThat(delivery().tries()).isEqualTo(2);
    assertThat(world.letters.get(0).notice()).isEqualTo(world.letters.get(1).notice());
  }

  @Test
  void a_refused_letter_is_given_up_after_the_last_try() {
    world.addresses.put(PERSON, new Email("n.namunaviy@example.uz"));
    world.receipt = Receipt.refused("reply 550");
    send("k");
    for (int i = 0; i < Delivery.MAX_TRIES; i++) {
      deliverNext();
      world.now = world.now.plus(Duration.ofHours(6));
    }
    assertThat(delivery().state()).isEqualTo(DeliveryState.FAILED);
    assertThat(delivery().lastError()).isEqualTo("reply 550");
    assertThat(deliver.claim()).isInstanceOf(Nothing.class);
  }

  @Test
  void what_a_dead_node_was_sending_is_tried_again_when_its_lease_ends() {
    world.addresses.put(PERSON, new Email("n.namunaviy@example.uz"));
    send("k");
    Claimed dead = (Claimed) deliver.claim();
    world.now = world.now.plus(Delivery.LEASE).minusMillis(1);
    assertThat(deliver.claim()).isInstanceOf(Nothing.class);
    world.now = world.now.plusMillis(1);

    Claim again = deliver.claim();

    assertThat(again).isEqualTo(new Claimed(dead.letter(), 2));
    deliver.keep(dead, Receipt.refused("late"));
    assertThat(delivery().state())
        .as("a late receipt changes nothing")
        .isEqualTo(DeliveryState.SENDING);
  }

  private void send(String key) {
    notices.send(notice(key));
  }

  private static Notice notice(String key) {
    return new Notice(PERSON, "breach-opened", key, Map.of("clause", "3.1.3"));
  }

  private void deliverNext() {
    Claimed claimed = (Claimed) deliver.claim();
    deliver.keep(claimed, world.deliver(claimed.letter()));
  }

  private Delivery delivery() {
    return world.deliveries.values().iterator().next();
  }
}
