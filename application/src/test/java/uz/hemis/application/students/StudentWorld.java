package uz.hemis.application.students;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.curriculum.ApprovedCurricula;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.students.port.ActiveStudies;
import uz.hemis.application.students.port.AdmissionQuotas;
import uz.hemis.application.students.port.GroupHistory;
import uz.hemis.application.students.port.Groups;
import uz.hemis.application.students.port.Intakes;
import uz.hemis.application.students.port.Students;
import uz.hemis.application.support.Actors;
import uz.hemis.application.support.AdmittedEntries;
import uz.hemis.application.support.FixedMoment;
import uz.hemis.application.support.PeopleInMemory;
import uz.hemis.application.support.StudiesInMemory;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.AdmissionQuota;
import uz.hemis.domain.students.Admittance;
import uz.hemis.domain.students.Group;
import uz.hemis.domain.students.Intake;
import uz.hemis.domain.students.NumberSeries;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.domain.students.Student;
import uz.hemis.domain.students.StudentRule;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

/** A faculty that admits and groups its students, kept in memory. */
final class StudentWorld {

  static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
  static final int YEAR = 2026;
  static final UUID FACULTY = new UUID(1, 1);
  static final UUID OTHER = new UUID(1, 2);
  static final UUID CURRICULUM = new UUID(2, 1);
  static final UUID FOREIGN_CURRICULUM = new UUID(2, 2);
  static final UUID PROGRAMME = new UUID(3, 1);
  static final UUID FILE = new UUID(6, 1);
  static final Actor DEAN = Actors.dean(FACULTY);
  static final Actor MARKETING = Actors.in(Role.MARKETING_DEPARTMENT);
  static final OrderEntry ORDER = new OrderEntry("21-Q", TODAY, FILE);
  static final QuotaTarget GRANTS = new QuotaTarget(YEAR, PROGRAMME, "11", "12", "11");
  static final String ALI = "30101900010018";
  static final String VALI = "41003855050508";

  final PeopleInMemory people = new PeopleInMemory();
  final StudiesInMemory studies = new StudiesInMemory();
  final AdmittedEntries window = new AdmittedEntries();
  final Map<UUID, Student> cards = new LinkedHashMap<>();
  final Map<UUID, AdmissionQuota> quotas = new LinkedHashMap<>();
  final Map<UUID, Group> groups = new LinkedHashMap<>();
  final List<Admittance> admittances = new ArrayList<>();
  final List<UUID> attached = new ArrayList<>();
  final List<UUID> instructed = new ArrayList<>();
  final List<UUID> followed = new ArrayList<>();
  final Map<String, Integer> serials = new HashMap<>();
  final Set<UUID> admittedElsewhere = new HashSet<>();
  Runnable meanwhile = () -> {};
  String institution = "301";
  private long ids;

  final FixedMoment moment = FixedMoment.on(TODAY);
  private final Identities identities = () -> new UUID(8, ++ids);
  private final Instructions instructions = (actor, subject) -> instructed.add(subject);
  private final FileReferences files = (actor, file, purpose, field, owner) -> attached.add(file);

  /** Codes that begin with 9 are known to nobody. */
  private final ClassifierCodes codes =
      (classifier, code, field) -> {
        if (code.startsWith("9")) {
          throw new RuleBroken(AccessRule.NOT_FOUND, field, Map.of());
        }
      };

  private final ApprovedCurricula curricula =
      (id, field) -> {
        if (!id.equals(CURRICULUM) && !id.equals(FOREIGN_CURRICULUM)) {
          throw new RuleBroken(AccessRule.NOT_FOUND, field, Map.of());
        }
        UUID faculty = id.equals(CURRICULUM) ? FACULTY : OTHER;
        return new CurriculumFacts(id, PROGRAMME, faculty, "11", "11", "12", 4, 240);
      };

  private final GroupHistory history = (of, by, at) -> followed.addAll(of);
  final Map<String, Intake> intakes = new LinkedHashMap<>();
  private final IntakeOrders intakeOrders =
      new IntakeOrders(
          new OpenIntakes(),
          window,
          unit -> Place.of(List.of(unit)),
          () -> new UUID(9, ++ids),
          moment);
  private final ActiveStudies active = new Active();
  private final AdmissionQuotas register = new Quotas();
  private final Students students = new Cards();
  private final Groups groupRegister = new KnownGroups();

  final AdmitStudents admit =
      new AdmitStudentsService(
          new LineJudge(curricula, codes, people, active, register, moment),
          new LinePeople(people, active, identities),
          new LineKeeper(
              students,
              studies,
              admittances::addAll,
              register,
              this::draw,
              () -> institution,
              intakeOrders,
              identities,
              moment),
          files,
          identities,
          moment);
  final SetQuotas setQuotas =
      new SetQuotasService(
          register, new QuotaOrders(window, files, identities, moment), codes, identities);
  final ChangeQuota changeQuota =
      new ChangeQuotaService(
          register, new QuotaOrders(window, files, identities, moment), instructions);
  final ChangeStudent changeStudent =
      new ChangeStudentService(people, students, codes, instructions, moment);
  final FormGroup formGroup = new FormGroupService(groupRegister, curricula, codes, identities);
  final RenameGroup renameGroup = new RenameGroupService(groupRegister, instructions);
  final CloseGroup closeGroup = new CloseGroupService(groupRegister, instructions, moment);
  final AssignToGroup assign =
      new AssignToGroupService(
          groupRegister,
          studies,
          new FollowGroupsService(history, intakeOrders, moment),
          instructions);

  /** A quota of grants of the curriculum. */
  AdmissionQuota quota(int places) {
    AdmissionQuota quota =
        new AdmissionQuota(
            new UUID(4, 1), 0, GRANTS, places, 0, new OfficialDocument("1-Q", TODAY, FILE));
    quotas.put(quota.id(), quota);
    return quota;
  }

  static AdmitStudents.Line line(StudentEntry student) {
    return new AdmitStudents.Line(student, CURRICULUM, "11");
  }

  static StudentEntry ali() {
    return entry("Aliyev", LocalDate.of(1990, 1, 1), Sex.MALE, ALI, "AA0000001");
  }

  static StudentEntry vali() {
    return entry("Valiyeva", LocalDate.of(1985, 3, 10), Sex.FEMALE, VALI, "AA0000002");
  }

  static StudentEntry foreigner(String document) {
    return new StudentEntry(
        new IdentityEntry(
            new Spelling("Smit", "Jon", null),
            null,
            LocalDate.of(2000, 1, 1),
            Sex.MALE,
            Citizenship.FOREIGN,
            null,
            document),
        card());
  }

  static StudentEntry entry(
      String family, LocalDate birth, Sex sex, String pinfl, String document) {
    return new StudentEntry(
        new IdentityEntry(
            new Spelling(family, "Sinov", null),
            null,
            birth,
            sex,
            Citizenship.UZBEKISTAN,
            pinfl,
            document),
        card());
  }

  static CardEntry card() {
    return new CardEntry("10", "11", "90 123-45-67", null);
  }

  AdmitStudents.Admission admission() {
    return new AdmitStudents.Admission(YEAR, ORDER);
  }

  UUID admitted(StudentEntry student) {
    return admit.admit(DEAN, admission(), line(student));
  }

  /** How many rows there are of each kind. */
  List<Integer> counts() {
    return List.of(
        people.kept.size(),
        cards.size(),
        studies.kept.size(),
        admittances.size(),
        quotas.values().stream().mapToInt(AdmissionQuota::taken).sum(),
        serials.values().stream().mapToInt(Integer::intValue).sum());
  }

  private int draw(NumberSeries series, int count) {
    return serials.merge(series.prefix(), count, Integer::sum) - count + 1;
  }

  private final class Active implements ActiveStudies {

    @Override
    public Set<UUID> among(Collection<UUID> persons) {
      return persons.stream().filter(this::studies).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> hold(Collection<UUID> persons) {
      return among(persons);
    }

    private boolean studies(UUID person) {
      return admittedElsewhere.contains(person)
          || studies.kept.values().stream()
              .anyMatch(study -> study.person().equals(person) && !study.status().hasEnded());
    }
  }

  private final class Quotas implements AdmissionQuotas {

    @Override
    public AdmissionQuota getForUpdate(UUID id) {
      return Optional.ofNullable(quotas.get(id))
          .map(Quotas::copy)
          .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    }

    /** While one waits for a quota, others go on. */
    @Override
    public Optional<AdmissionQuota> findForUpdate(QuotaTarget target) {
      meanwhile.run();
      return quotas.values().stream()
          .filter(quota -> quota.target().equals(target))
          .findFirst()
          .map(Quotas::copy);
    }

    @Override
    public void addAll(List<AdmissionQuota> added, UUID by) {
      for (int i = 0; i < added.size(); i++) {
        QuotaTarget target = added.get(i).target();
        if (quotas.values().stream().anyMatch(quota -> quota.target().equals(target))) {
          throw new RuleBroken(StudentRule.QUOTA_EXISTS, "/quotas/" + i, Map.of());
        }
        quotas.put(added.get(i).id(), added.get(i));
      }
    }

    @Override
    public void save(AdmissionQuota quota, UUID by) {
      quotas.put(quota.id(), quota);
    }

    @Override
    public void keepTaken(AdmissionQuota quota) {
      quotas.put(quota.id(), quota);
    }

    private static AdmissionQuota copy(AdmissionQuota quota) {
      return new AdmissionQuota(
          quota.id(),
          quota.version(),
          quota.target(),
          quota.places(),
          quota.taken(),
          quota.order());
    }
  }

  private final class Cards implements Students {

    @Override
    public Student getForUpdate(UUID id) {
      return Optional.ofNullable(cards.get(id))
          .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    }

    @Override
    public Place placeOf(UUID id) {
      return new Place(
          studies.kept.values().stream()
              .filter(study -> study.student().equals(id))
              .map(study -> study.placement().faculty())
              .toList(),
          getForUpdate(id).person());
    }

    @Override
    public List<Student> admitAll(List<Student> admitted, UUID by) {
      return admitted.stream().map(this::admit).toList();
    }

    private Student admit(Student card) {
      Optional<Student> known =
          cards.values().stream().filter(each -> each.person().equals(card.person())).findFirst();
      known.ifPresentOrElse(each -> each.change(card.card()), () -> cards.put(card.id(), card));
      return known.orElse(card);
    }

    @Override
    public void save(Student student) {
      cards.put(student.id(), student);
    }
  }

  private final class KnownGroups implements Groups {

    @Override
    public Group getForUpdate(UUID id) {
      return Optional.ofNullable(groups.get(id))
          .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    }

    @Override
    public int countMembers(UUID group) {
      return (int)
          studies.kept.values().stream()
              .filter(study -> group.equals(study.placement().group()))
              .filter(study -> !study.status().hasEnded())
              .count();
    }

    @Override
    public void add(Group group, UUID by) {
      save(group, by);
    }

    @Override
    public void save(Group group, UUID by) {
      if (groups.values().stream()
          .anyMatch(
              each ->
                  each.closedAt() == null
                      && !each.id().equals(group.id())
                      && each.name().equalsIgnoreCase(group.name()))) {
        throw new RuleBroken(StudentRule.GROUP_NAME_TAKEN, "/name", Map.of());
      }
      groups.put(group.id(), group);
    }
  }

  /** The only study of the card. */
  Study studyOf(UUID card) {
    return studies.kept.values().stream()
        .filter(study -> study.student().equals(card))
        .findFirst()
        .orElseThrow();
  }

  /** A study of the faculty in the status. */
  UUID study(StudyStatus status) {
    return studies.add(FACULTY, CURRICULUM, status);
  }

  /** All intakes are formed once everybody who was admitted is in a group. */
  private final class OpenIntakes implements Intakes {

    @Override
    public Intake keep(Intake intake, OfficialDocument order) {
      return intakes.computeIfAbsent(order.number() + " " + intake.faculty(), key -> intake);
    }

    @Override
    public List<Intake> listFormedForUpdate(Collection<UUID> of) {
      return admittances.stream()
              .map(admittance -> studies.kept.get(admittance.study()))
              .allMatch(study -> study.placement().group() != null)
          ? List.copyOf(intakes.values())
          : List.of();
    }

    @Override
    public void close(Collection<Intake> formed, Instant at) {
      intakes.values().removeAll(formed);
    }
  }
}
