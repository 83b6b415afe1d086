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
   * A blank is issued to a part of a diploma, within a working day of the printing or under a
   * permit (annex 12, process 2). The duty is fulfilled, and the permit used up, with the second
   * part.
   *
   * @param diploma whose printing asks for the entry
   * @param isLast whether the other part has its blank
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}
   */
  void issued(Actor actor, UUID diploma, boolean isLast) {
    if (isLast) {
      window.admit(actor, entry(diploma));
    } else {
      window.requireOpen(entry(diploma));
    }
  }

  /** A blank is written off, which stands for itself. */
  void spoiled(Actor actor, UUID blank) {
    window.admit(actor, entry(blank));
  }

  private Entry entry(UUID subject) {
    return new Entry(
        KIND, subject, "", Entry.Dates.both(moment.today()), Place.institution(), null);
  }
}
