package uz.hemis.application.assignments;

import java.util.List;
import java.util.UUID;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.assignments.AssignmentTerms;
import uz.hemis.domain.assignments.Mandate;
import uz.hemis.domain.regulation.Entry;

/** Roles given and taken back, as the duties of the catalogue judge them (2.1, 3.1.1). */
@UseCase
class AssignmentEntry {

  private final EntryWindow window;
  private final UnitPlaces units;
  private final Moment moment;

  AssignmentEntry(EntryWindow window, UnitPlaces units, Moment moment) {
    this.window = window;
    this.units = units;
    this.moment = moment;
  }

  /** What happens to a role; each is a kind of event of the regulation. */
  enum Kind {
    ROLE_ASSIGNED,
    ROLE_REVOKED
  }

  /**
   * A role is given by an order.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}, {@code APPROVAL_NEEDED}
   */
  void given(Actor actor, AssignmentTerms terms) {
    admit(
        actor,
        Kind.ROLE_ASSIGNED,
        terms,
        new Entry.Dates(terms.order().date(), terms.period().from()));
  }

  /**
   * A role is taken back, which happens at once.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}, {@code APPROVAL_NEEDED}
   */
  void takenBack(Actor actor, AssignmentTerms terms) {
    admit(actor, Kind.ROLE_REVOKED, terms, Entry.Dates.both(moment.today()));
  }

  private void admit(Actor actor, Kind kind, AssignmentTerms terms, Entry.Dates dates) {
    Mandate mandate = terms.mandate();
    window.admit(
        actor,
        new Entry(
            kind.name(), mandate.person(), terms.order().number(), dates, placeOf(mandate), null));
  }

  private Place placeOf(Mandate mandate) {
    UUID unit = mandate.scope().unit();
    return new Place(unit == null ? List.of() : units.get(unit).units(), mandate.person());
  }
}
