package uz.hemis.application.curriculum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.EndedProposal;
import uz.hemis.application.curriculum.port.Programmes;
import uz.hemis.application.curriculum.port.SemesterStarts;
import uz.hemis.application.curriculum.port.SemesterStarts.SemesterStart;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * A curriculum as the event that the catalogue's duty of the dean awaits (annex 5). The duty is
 * opened for each faculty by the start of a semester in the academic calendar, so the event is
 * about that start and lies in the faculty: of a first version the first semester of those
 * admitted, of a later version the next semester. While no such date is announced nothing binds it,
 * and it is about the curriculum itself.
 */
@UseCase
class CurriculumEntry {

  static final String EVENT = "CURRICULUM_SET";

  private final Programmes programmes;
  private final SemesterStarts semesters;
  private final UnitPlaces places;
  private final EntryWindow window;
  private final Moment moment;

  CurriculumEntry(
      Programmes programmes,
      SemesterStarts semesters,
      UnitPlaces places,
      EntryWindow window,
      Moment moment) {
    this.programmes = programmes;
    this.semesters = semesters;
    this.places = places;
    this.window = window;
    this.moment = moment;
  }

  /** The entry as of today. */
  Entry of(Curriculum curriculum) {
    Programme programme = programmes.get(curriculum.line().programme());
    Optional<SemesterStart> start =
        curriculum.line().number() == 1
            ? semesters.findFirst(curriculum.terms().admissionYear(), programme.identity().type())
            : semesters.findNext(moment.today(), programme.identity().type());
    return entry(curriculum, programme, start, moment.today());
  }

  /**
   * The entry, which may still be made.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}
   */
  Entry toPropose(Curriculum curriculum) {
    Entry entry = of(curriculum);
    window.requireOpen(entry);
    return entry;
  }

  /** Who approves: whom the catalogue names, the academic department where it names nobody. */
  Set<Role> approversOf(Entry entry) {
    Set<Role> named = window.approversOf(entry);
    return named.isEmpty() ? Set.of(Role.ACADEMIC_DEPARTMENT) : named;
  }

  /** Admits the entry as its proposer's, as of the proposal; the duty is thereby fulfilled. */
  void admit(Curriculum curriculum, EndedProposal proposal) {
    Programme programme = programmes.get(curriculum.line().programme());
    LocalDate proposed = Tashkent.dateOf(proposal.proposedAt());
    window.admitProposed(
        proposal.proposer(),
        entry(curriculum, programme, semesters.find(proposal.subject()), proposed),
        proposal.proposedAt());
  }

  private Entry entry(
      Curriculum curriculum, Programme programme, Optional<SemesterStart> start, LocalDate day) {
    UUID subject = start.map(SemesterStart::id).orElse(curriculum.id());
    return new Entry(
        EVENT,
        subject,
        curriculum.id().toString(),
        Entry.Dates.both(start.map(SemesterStart::day).orElse(day)),
        places.get(programme.identity().faculty()),
        null);
  }
}
