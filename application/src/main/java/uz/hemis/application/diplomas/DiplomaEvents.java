package uz.hemis.application.diplomas;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.students.Study;

/** What happens to diplomas, as entries that the catalogue of duties binds (annex 12). */
@UseCase
class DiplomaEvents {

  private static final String PREPARED = "DIPLOMA_DATA_PREPARED";
  private static final String PRINTED = "DIPLOMA_PRINTED";
  private static final String STATUS_SET = "DIPLOMA_PRINT_STATUS_SET";

  private final EntryWindow window;
  private final Moment moment;

  DiplomaEvents(EntryWindow window, Moment moment) {
    this.window = window;
    this.moment = moment;
  }

  /** The data were prepared. */
  void prepared(Actor actor, Study study) {
    window.admit(actor, entry(PREPARED, study.id(), moment.today(), study.place()));
  }

  /** Diploma and supplement were printed: the term of the department's duties begins. */
  void printed(Actor actor, UUID diploma, LocalDate on) {
    window.admit(actor, entry(PRINTED, diploma, on, Place.institution()));
  }

  /**
   * The print status of a part is set, within a working day of the printing or under a permit. The
   * duty is fulfilled, and a permit used up, when the status of the second part is set.
   *
   * @param diploma with the status set
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}
   */
  void statusSet(Actor actor, Diploma diploma) {
    Entry entry = entry(STATUS_SET, diploma.id(), moment.today(), Place.institution());
    if (!diploma.isWholePrinted()) {
      window.requireOpen(entry);
    } else {
      window.admit(actor, entry);
    }
  }

  private static Entry entry(String kind, UUID subject, LocalDate date, Place place) {
    return new Entry(kind, subject, "", Entry.Dates.both(date), place, null);
  }
}
