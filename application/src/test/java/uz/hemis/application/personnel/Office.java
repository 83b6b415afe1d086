package uz.hemis.application.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.approvals.ProposedEntry;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.people.port.People;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.personnel.port.EventPayloads;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.personnel.AcademicDegree;
import uz.hemis.domain.personnel.AcademicRank;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.personnel.Rate;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.ApprovalNeed;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;

/** An HR department in memory: everything that the use cases of staff need. */
final class Office implements Moment, Identities, People, Employees, EntryWindow, FileReferences {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  static final LocalDate DUE = LocalDate.of(2026, 3, 26);
  static final UUID DEPARTMENT = new UUID(7, 1);
  static final UUID FACULTY = new UUID(7, 2);
  static final UUID ORDER_FILE = new UUID(8, 1);
  static final Actor HR = actor(Role.HR_DEPARTMENT, Scope.institution());

  final Map<UUID, Person> people = new HashMap<>();
  final Map<UUID, Employee> employees = new HashMap<>();
  final Set<UUID> removed = new HashSet<>();
  final List<Entry> admitted = new ArrayList<>();
  final List<UUID> attached = new ArrayList<>();
  final UnitPlaces places = unit -> Place.of(List.of(unit, FACULTY));
  final List<ProposedEntry> proposals = new ArrayList<>();
  final Set<Role> approvers = new HashSet<>();
  private final KeptPayloads payloads = new KeptPayloads();
  RuleBroken closed;
  UUID permit;
  Instant admittedAsOf;
  final List<UUID> askedInstructionFor = new ArrayList<>();
  final Instructions instructions = (actor, subject) -> askedInstructionFor.add(subject);
  private long ids = 100;

  static Actor actor(Role role, Scope scope) {
    return new Actor(new UUID(9, role.ordinal()), null, null, new UUID(9, 99), role, scope, null);
  }

  static EmployeeEntry karimov() {
    return entry("Karimov", "30101900010018");
  }

  static EmployeeEntry entry(String family, String pinfl) {
    return new EmployeeEntry(
        new IdentityEntry(
            new Spelling(family, "Ali", null),
            null,
            LocalDate.of(1990, 1, 1),
            Sex.MALE,
            Citizenship.UZBEKISTAN,
            pinfl,
            "AA1234567"),
        new CardEntry(null, "90 123-45-67", null, AcademicDegree.PHD, AcademicRank.NONE));
  }

  UUID registered() {
    return new RegisterEmployeeService(this, this, this, this).register(HR, karimov());
  }

  Employee employee(UUID id) {
    return employees.get(id);
  }

  RecordPersonnelEvent recording() {
    return new RecordPersonnelEventService(this, entered(), this, instructions, this, this);
  }

  ProposePersonnelEvent proposing() {
    return new ProposePersonnelEventService(
        this, entered(), this, instructions, this::proposed, payloads, this);
  }

  PersonnelEventEffect effect() {
    return new PersonnelEventEffect(this, entered(), this, payloads, this);
  }

  private UUID proposed(Actor proposer, ProposedEntry entry) {
    proposals.add(entry);
    return new UUID(7, proposals.size());
  }

  private EnteredEvents entered() {
    return new EnteredEvents(this, places, () -> new Rate(150), this, this);
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-03-20T04:00:00Z");
  }

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public UUID next() {
    return new UUID(1, ids++);
  }

  @Override
  public Person get(UUID person) {
    return Optional.ofNullable(people.get(person)).orElseThrow();
  }

  @Override
  public Optional<Person> findByPinfl(Pinfl pinfl) {
    return people.values().stream()
        .filter(person -> pinfl.equals(person.identity().pinfl()))
        .findFirst();
  }

  @Override
  public Person admit(Person newcomer) {
    Optional<Person> known =
        Optional.ofNullable(newcomer.identity().pinfl()).flatMap(this::findByPinfl);
    known.ifPresentOrElse(person -> {}, () -> people.put(newcomer.id(), newcomer));
    return known.orElse(newcomer);
  }

  @Override
  public void save(Person person) {
    people.put(person.id(), person);
  }

  @Override
  public Employee getForUpdate(UUID employee) {
    return Optional.ofNullable(employees.get(employee))
        .filter(card -> !card.isRemoved())
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<UUID> admit(Employee newcomer) {
    Optional<UUID> existing =
        employees.values().stream()
            .filter(card -> !card.isRemoved() && card.person().equals(newcomer.person()))
            .map(Employee::id)
            .findFirst();
    existing.ifPresentOrElse(card -> {}, () -> employees.put(newcomer.id(), newcomer));
    return existing;
  }

  @Override
  public void save(Employee employee) {
    employees.put(employee.id(), employee);
  }

  @Override
  public Admission admitProposed(Actor proposer, Entry entry, Instant proposedAt) {
    admittedAsOf = proposedAt;
    return admitted(entry);
  }

  @Override
  public void requireOpen(Entry entry) {
    if (closed != null) {
      throw closed;
    }
  }

  @Override
  public Set<Role> approversOf(Entry entry) {
    return approvers;
  }

  @Override
  public Admission admit(Actor actor, Entry entry) {
    new ApprovalNeed(entry.kind(), approvers).requireNone();
    return admitted(entry);
  }

  private Admission admitted(Entry entry) {
    if (closed != null) {
      throw closed;
    }
    admitted.add(entry);
    return new Admission(DUE, permit);
  }

  @Override
  public void attach(Actor actor, UUID file, FilePurpose purpose, String field, UUID owner) {
    if (file == null) {
      throw new RuleBroken(AccessRule.ORDER_MISSING, field, Map.of());
    }
    attached.add(owner);
  }

  /** Keeps what was proposed instead of writing it down. */
  private static final class KeptPayloads implements EventPayloads {

    private final Map<String, Proposed> kept = new HashMap<>();

    @Override
    public String write(Proposed event) {
      kept.put(event.event().toString(), event);
      return event.event().toString();
    }

    @Override
    public Proposed read(String payload) {
      return kept.get(payload);
    }
  }
}
