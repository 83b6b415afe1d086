package uz.hemis.application.monitoring;

import java.util.List;
import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** HR urges members of staff to comply with the regulation, in its own words (3.1.3). */
public interface RemindPeople {

  /**
   * A reminder.
   *
   * @param people who are reminded, each once
   * @param text what they are told
   */
  record Command(List<UUID> people, String text) {

    public Command {
      people = List.copyOf(people);
    }
  }

  /**
   * Sends the reminder and tells how many people get it.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code REMINDED_NOT_STAFF} for everybody who
   *     holds no role of the staff today; then nobody is reminded
   */
  int remind(Actor actor, Command command);
}
