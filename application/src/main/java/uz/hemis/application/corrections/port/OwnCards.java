package uz.hemis.application.corrections.port;

import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.corrections.OwnData;

/** Which employee card is a person's own (4.2). */
public interface OwnCards {

  /** The person's card; a removed one is none. */
  Optional<OwnCard> findOf(UUID person);

  /**
   * @param id the card
   * @param data what the person may correct of it
   */
  record OwnCard(UUID id, OwnData data) {}
}
