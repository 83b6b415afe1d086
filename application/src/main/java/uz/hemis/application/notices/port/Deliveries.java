package uz.hemis.application.notices.port;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.notices.Delivery;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.person.Email;

/** The deliveries of notices by e-mail. */
public interface Deliveries {

  /**
   * A delivery that is due.
   *
   * @param delivery how far it has come
   * @param kind slug of the notice's kind
   * @param facts what the notice speaks of
   * @param address where the person is reached; null without an address
   * @param settings how the person wants to be told
   */
  record Due(
      Delivery delivery,
      String kind,
      Map<String, Object> facts,
      Email address,
      NoticeSettings settings) {}

  /** The delivery that has been due longest and that no other transaction holds; holds it. */
  Optional<Due> findDue(Instant now);

  /** Holds the delivery while it is in its given try; empty once another try has begun. */
  Optional<Delivery> findSending(UUID notice, int tries);

  /** Saves the delivery, which this transaction holds. */
  void save(Delivery delivery);
}
