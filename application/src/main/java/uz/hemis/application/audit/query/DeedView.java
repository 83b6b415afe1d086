package uz.hemis.application.audit.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.application.audit.Deed;
import uz.hemis.domain.access.Role;

/**
 * A deed as the record holds it.
 *
 * @param at when it was recorded
 * @param chain chain of the record
 * @param sequence place in the chain
 * @param who who did it; null before sign-in and for the system itself
 * @param action the operation's id
 * @param kind whether it wrote or read
 * @param subjects the things that it was about
 * @param reason why, where it was asked for
 * @param origin from where
 * @param outcome how it ended
 * @param facts further data
 */
public record DeedView(
    Instant at,
    int chain,
    long sequence,
    Who who,
    String action,
    Deed.Kind kind,
    List<UUID> subjects,
    String reason,
    Deed.Origin origin,
    Deed.Outcome outcome,
    Map<String, Object> facts) {

  /**
   * Who did it.
   *
   * @param person the human being
   * @param name family and given name; null when the person is not known here
   * @param account the account signed in with
   * @param session the session of the sign-in
   * @param role the role acted in
   */
  public record Who(UUID person, String name, UUID account, UUID session, Role role) {}
}
