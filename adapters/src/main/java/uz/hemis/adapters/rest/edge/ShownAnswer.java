package uz.hemis.adapters.rest.edge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An answer as the caller sees it, and what it shows.
 *
 * @param json the body
 * @param members texts that are members of the answer itself
 * @param version null where the answer has none
 * @param named the thing that the answer is, or the items that it lists
 * @param all everything with an identifier that the answer shows
 */
record ShownAnswer(
    byte[] json, Map<String, String> members, Long version, Set<UUID> named, Set<UUID> all) {

  /** A text that is a member of the answer itself. */
  Optional<String> member(String name) {
    return Optional.ofNullable(members.get(name));
  }
}
