package uz.hemis.application.diplomas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.diplomas.port.Diplomas;
import uz.hemis.application.support.Actors;
import uz.hemis.application.support.FixedMoment;
import uz.hemis.application.support.StudiesInMemory;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.diplomas.Bilingual;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaEntry;
import uz.hemis.domain.diplomas.Education;
import uz.hemis.domain.diplomas.GraduateRecord;
import uz.hemis.domain.diplomas.HandOver;
import uz.hemis.domain.diplomas.Registration;
import uz.hemis.domain.diplomas.SupplementItem;
import uz.hemis.domain.results.Achieved;
import uz.hemis.domain.results.Points;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.StudyStatus;

/** A faculty and a diploma department with their diplomas, kept in memory. */
final class DiplomaWorld {

  static final LocalDate TODAY = BlankWorld.TODAY;
  static final UUID FACULTY = new UUID(1, 1);
  static final UUID OTHER = new UUID(1, 2);
  static final UUID CURRICULUM = new UUID(2, 1);
  static final Actor DEAN = Actors.dean(FACULTY);
  static final Actor DEPARTMENT = BlankWorld.DEPARTMENT;
  static final HandOver GIVEN = new HandOver(TODAY, "Namunayeva Namuna", "Book 3");

  final BlankWorld blanks = new BlankWorld();
  final StudiesInMemory studies = new StudiesInMemory();
  final Map<UUID, Diploma> kept = new LinkedHashMap<>();
  final List<UUID> instructed = new ArrayList<>();
  final Set<UUID> cleared = new HashSet<>();
  RuleBroken uninstructed;
  Spelling name = new Spelling("Namunayeva", "Namuna", null);
  int points = 95;
  private long ids;

  private final FixedMoment moment = FixedMoment.on(TODAY);
  private final Diplomas diplomas = new Register();
  private final DiplomaEvents events = new DiplomaEvents(blanks.window, moment);
  private final OwnedDiplomas owned = new OwnedDiplomas(studies, diplomas, this::instruct);

  final PrepareDiploma prepare =
      new PrepareDiplomaService(
          owned,
          diplomas,
          new DiplomaContents((study, qualification) -> record(), diplomas, moment),
          events,
          bytes -> new byte[bytes],
          () -> new UUID(8, ++ids),
          moment);
  final PrintDiploma print = new PrintDiplomaService(owned, diplomas, blanks.take, events, moment);
  final HandOverDiploma handOver =
      new HandOverDiplomaService(owned, diplomas, cleared::contains, moment);

  /** A graduated study of the faculty. */
  UUID graduate() {
    return studies.add(FACULTY, CURRICULUM, StudyStatus.GRADUATED);
  }

  UUID prepared() {
    return prepare.prepare(DEAN, graduate(), entry("R-" + kept.size()));
  }

  /** A diploma of which both parts are printed. */
  UUID printed() {
    UUID diploma = prepared();
    receiveBlanks();
    print.recordPrinting(DEPARTMENT, diploma, TODAY);
    setStatus(diploma, BlankKind.DIPLOMA);
    setStatus(diploma, BlankKind.SUPPLEMENT);
    return diploma;
  }

  void setStatus(UUID diploma, BlankKind part) {
    print.setStatus(DEPARTMENT, new PrintDiploma.Command(diploma, part, null));
  }

  /** Two blanks of either kind, for masters with honours. */
  void receiveBlanks() {
    for (BlankKind kind : BlankKind.values()) {
      blanks.receive.receive(
          DEPARTMENT,
          new BlankReceipt.Entry(kind, "12", "12", "B", "000001", "000002", BlankWorld.ACT));
    }
  }

  static DiplomaEntry entry(String number) {
    return entry(number, TODAY);
  }

  static DiplomaEntry entry(String number, LocalDate registered) {
    return new DiplomaEntry(
        new Spelling("Namunaeva", "Namuna", null),
        null,
        1,
        new Registration(number, registered, "17-D", registered));
  }

  private void instruct(Actor actor, UUID subject) {
    if (uninstructed != null) {
      throw uninstructed;
    }
    instructed.add(subject);
  }

  private GraduateRecord record() {
    Bilingual text = new Bilingual("Matematika", "Mathematics");
    return new GraduateRecord(
        name,
        new Education(
            text,
            new Education.Programme("70540101", "12", text),
            text,
            new Education.Curriculum(CURRICULUM, "11", "11", 2),
            2024),
        false,
        List.of(SupplementItem.of(1, "A1", text, new Achieved(30, new Points(points)))));
  }

  private final class Register implements Diplomas {

    @Override
    public Diploma getForUpdate(UUID id) {
      return Optional.ofNullable(kept.get(id))
          .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    }

    @Override
    public Optional<UUID> findInForce(UUID study) {
      return kept.values().stream()
          .filter(diploma -> diploma.holder().study().equals(study))
          .filter(diploma -> diploma.course().replacement() == null)
          .map(Diploma::id)
          .findFirst();
    }

    @Override
    public Optional<UUID> holdRegisterNumber(String number) {
      return kept.values().stream()
          .filter(diploma -> diploma.content().registration().number().equals(number))
          .map(Diploma::id)
          .findFirst();
    }

    @Override
    public void add(Diploma diploma) {
      save(diploma);
    }

    @Override
    public void save(Diploma diploma) {
      kept.put(diploma.id(), diploma);
    }
  }
}
