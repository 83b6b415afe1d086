package uz.hemis.application.clearance;

import java.util.List;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.regulation.Happenings;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.clearance.ClearanceReason;
import uz.hemis.domain.clearance.ClearanceSheet;
import uz.hemis.domain.clearance.Section;
import uz.hemis.domain.clearance.SectionState;
import uz.hemis.domain.regulation.Entry;

/**
 * The one working day in which library and dormitory approve (3.1.14), kept by the catalogue's
 * duties: from the opening of the sheet, or from the last settlement of a debt. Of a graduate it
 * also tells that the sheet was asked for (annex 13).
 */
@UseCase
class ClearanceClock {

  private static final String REQUESTED = "CLEARANCE_REQUESTED";
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

  /** The sheet is opened: of a graduate that answers the commission's decision on the study. */
  void open(Actor actor, ClearanceSheet sheet) {
    if (sheet.reason() == ClearanceReason.GRADUATION) {
      window.admit(
          actor,
          new Entry(
              REQUESTED,
              sheet.subject().study(),
              "",
              Entry.Dates.both(moment.today()),
              sheet.subject().place(),
              null));
    }
    sheet.sections().stream()
        .filter(entry -> entry.state() == SectionState.PENDING)
        .forEach(entry -> start(actor, sheet, entry.section()));
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
