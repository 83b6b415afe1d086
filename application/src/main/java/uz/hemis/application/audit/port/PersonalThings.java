package uz.hemis.application.audit.port;

import java.util.Set;
import java.util.UUID;

/** What stands for a person in the record of deeds. */
@FunctionalInterface
public interface PersonalThings {

  /** The person's own identifier with those of the accounts, cards and careers of that person. */
  Set<UUID> of(UUID person);
}
