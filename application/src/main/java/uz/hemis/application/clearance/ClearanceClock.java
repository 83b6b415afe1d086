package uz.hemis.application.clearance;

import java.util.List;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.regulation.Happenings;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.Section;
import uz.hemis.domain.regulation.Entry;

/**
 * The one working day in which library and dormitory approve (3.1.14), kept by the catalogue's
 * duties: from the opening of the sheet, or from the settlement of a debt.
 */
@UseCase
class ClearanceClock {

  private static final String SETTLED = "_DEBT_SETTLED";
  private static final String APPROVED = "_CLEARANCE_APPROVED";

  private final EntryWindow window;
  private final Happenings happenings;
  private final Moment moment;

  ClearanceClock(EntryWindow window, Happenings happenings, Moment moment) {
    this.window = window;
    this.happenings = happenings;
    this.moment = moment;
  }

  /** Begins to run: no debt is known, or it is settled. */
  void start(Actor actor, ClearanceSheet sheet, Section section) {
    if (section.hasClock()) {
      window.admit(actor, entry(section.name() + SETTLED, sheet));
    }
  }

  /** Stands still: a debt is recorded. */
  void stop(ClearanceSheet sheet, Section section) {
    if (section.hasClock()) {
      happenings.takenBack(entry(section.name() + SETTLED, sheet));
    }
  }

  /** Has run off: the section approves. */
  void end(Actor actor, ClearanceSheet sheet, Section section) {
    if (section.hasClock()) {
      window.admit(actor, entry(section.name() + APPROVED, sheet));
    }
  }

  private Entry entry(String kind, ClearanceSheet sheet) {
    return new Entry(
        kind,
        sheet.id(),
        "",
        Entry.Dates.both(moment.today()),
        new Place(List.of(), sheet.subject().person()),
        null);
  }
}
