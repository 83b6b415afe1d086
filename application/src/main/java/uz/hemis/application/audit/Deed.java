package uz.hemis.application.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/**
 * One deed for the record: who did or saw what, in which role, from where, and how it ended.
 *
 * @param actor who; null for a deed before sign-in or of the system itself
 * @param action what: the operation's id, such as {@code recordEmploymentEvent}
 * @param kind whether something was written or personal data was read
 * @param subjects the things that it was about
 * @param reason why, where the operation asks for one; null otherwise
 * @param origin from where; null for the system itself
 * @param outcome how it ended
 * @param facts further typed data, never secrets nor clear personal data
 */
public record Deed(
    Actor actor,
    String action,
    Kind kind,
    List<UUID> subjects,
    String reason,
    Origin origin,
    Outcome outcome,
    Map<String, Object> facts) {

  /** Whether a deed wrote or read. */
  public enum Kind {
    WRITE,
    READ
  }

  /**
   * How a deed ended.
   *
   * @param done whether it took effect
   * @param rule slug of the rule that refused it; null when done
   */
  public record Outcome(boolean done, String rule) {

    /** It took effect. */
    public static Outcome success() {
      return new Outcome(true, null);
    }

    /** It was refused by the rule. */
    public static Outcome refused(String rule) {
      return new Outcome(false, rule);
    }
  }

  /**
   * From where a deed came.
   *
   * @param address network address of the client
   * @param trace identifier of the request
   */
  public record Origin(String address, String trace) {}

  public Deed {
    subjects = List.copyOf(subjects);
    facts = Map.copyOf(facts);
  }
}
