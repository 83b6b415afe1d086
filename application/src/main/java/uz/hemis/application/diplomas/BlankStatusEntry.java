package uz.hemis.application.diplomas;

import java.util.UUID;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Entry;

/** The setting of a blank's state as an entry that the catalogue of duties binds (annex 12). */
@UseCase
class BlankStatusEntry {

  private static final String KIND = "BLANK_STATUS_SET";

  private final EntryWindow window;
  private final Moment moment;

  BlankStatusEntry(EntryWindow window, Moment moment) {
    this.window = window;
    this.moment = moment;
  }

  /**
   * Admits it; within a working day of the printing, or under a permit (annex 12, process 2).
   *
   * @param subject the diploma that the blank is issued to, whose printing asks for the entry; a
   *     blank that is written off stands for itself
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}
   */
  void admit(Actor actor, UUID subject) {
    window.admit(
        actor,
        new Entry(KIND, subject, "", Entry.Dates.both(moment.today()), Place.institution(), null));
  }
}
