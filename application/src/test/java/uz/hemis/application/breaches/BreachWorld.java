package uz.hemis.application.breaches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.breaches.port.Breaches;
import uz.hemis.application.breaches.port.MeasureProposals;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.DutyFollower;
import uz.hemis.application.regulation.port.ResponsiblePeople;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.breaches.Breach;
import uz.hemis.domain.breaches.CitedBreach;
import uz.hemis.domain.breaches.MeasureProposal;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.Charge;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;
import uz.hemis.domain.regulation.DutyInstance.Fulfilment;
import uz.hemis.domain.regulation.DutyInstance.Kept;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.Tashkent;

/** A register in memory, in an institution of one faculty with one department. */
final class BreachWorld {

  static final UUID TEACHER = new UUID(1, 1);
  static final UUID HEAD = new UUID(1, 2);
  static final UUID RECTOR = new UUID(1, 3);
  static final UUID STRANGER = new UUID(1, 4);
  static final UUID DEPARTMENT = new UUID(4, 1);
  static final UUID FACULTY = new UUID(4, 2);
  static final LocalDate DUE = LocalDate.of(2026, 11, 5);

  final Map<UUID, Breach> register = new LinkedHashMap<>();
  final Map<UUID, MeasureProposal> proposed = new LinkedHashMap<>();
  final Map<Role, UUID> holders = new HashMap<>(Map.of(Role.DEPARTMENT_HEAD, HEAD));
  final List<String> attached = new ArrayList<>();
  private final Instant now = Instant.parse("2026-11-20T07:00:00Z");
  private long ids;

  private final Moment moment =
      new Moment() {
        @Override
        public Instant now() {
          return now;
        }

        @Override
        public LocalDate today() {
          return Tashkent.dateOf(now);
        }
      };

  private final Breaches breaches =
      new Breaches() {
        @Override
        public Breach getForUpdate(UUID id) {
          return Optional.ofNullable(register.get(id))
              .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
        }

        @Override
        public Breach getForUpdate(UUID id, long expectedVersion) {
          Breach breach = getForUpdate(id);
          if (breach.version() != expectedVersion) {
            throw new RuleBroken(AccessRule.VERSION_STALE);
          }
          return breach;
        }

        @Override
        public Optional<Breach> findOfDutyForUpdate(UUID instance) {
          return register.values().stream()
              .filter(one -> one.duty().instance().equals(instance))
              .findFirst();
        }

        @Override
        public List<CitedBreach> listCited(Set<UUID> named) {
          return register.values().stream()
              .filter(one -> named.contains(one.id()))
              .map(
                  one ->
                      new CitedBreach(
                          one.id(), one.duty().duty().role(), Place.of(above(one.duty().unit()))))
              .toList();
        }

        @Override
        public void save(Breach breach) {
          register.put(breach.id(), breach);
        }
      };

  final List<Notice> told = new ArrayList<>();

  private final MeasureProposals proposals =
      new MeasureProposals() {
        @Override
        public MeasureProposal getForUpdate(UUID id) {
          return Optional.ofNullable(proposed.get(id))
              .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
        }

        @Override
        public void save(MeasureProposal proposal) {
          proposed.put(proposal.id(), proposal);
        }
      };

  private final ResponsiblePeople people =
      (role, units, on) -> Optional.ofNullable(holders.get(role));

  private final FileReferences files =
      (actor, file, purpose, field, owner) -> attached.add(purpose + " " + field);

  private final Register queries = new Register(this);

  final DutyFollower follower =
      new OpenBreachesService(
          breaches,
          BreachWorld::above,
          people,
          instance -> Map.of("en", instance.duty().code()),
          told::add,
          this::next,
          moment);
  final SpeakAboutBreach speak =
      new SpeakAboutBreachService(breaches, queries, files, this::next, moment);
  final NameAccountable name =
      new NameAccountableService(breaches, person -> !person.equals(STRANGER));
  final MeasureBreach measure = new MeasureBreachService(breaches, files, moment);
  final CloseBreach close = new CloseBreachService(breaches, moment);
  final ProposeMeasure propose = new ProposeMeasureService(breaches, proposals, this::next, moment);
  final DecideProposal decide = new DecideProposalService(proposals, queries, moment);
  final ConsultBreaches consult = new ConsultBreachesService(queries);

  private UUID next() {
    return new UUID(7, ++ids);
  }

  /** The one breach of a teacher's duty that was missed. */
  UUID missed() {
    follower.missed(instance(Role.TEACHER, TEACHER));
    return List.copyOf(register.keySet()).getLast();
  }

  /** The one breach of the role's duty in the department. */
  UUID missed(Role role) {
    follower.missed(instance(role, null));
    return List.copyOf(register.keySet()).getLast();
  }

  DutyInstance instance(Role role, UUID responsible) {
    return new DutyInstance(
        next(),
        0,
        new DutyReference(
            "JOURNAL", "HEMIS-2024", 7, role, Enforcement.HARD, "3.1.7", DutySource.TEXT),
        new EntryObject(new UUID(8, 2), "LESSON", "", DUE.minusDays(1)),
        new Charge(DEPARTMENT, responsible),
        DUE,
        Instant.parse("2026-11-04T07:00:00Z"),
        Kept.nothing());
  }

  void doLate(DutyInstance instance) {
    instance.fulfil(new Fulfilment("JOURNAL", TEACHER, Role.TEACHER, now, new UUID(6, 1)));
    follower.doneLate(instance);
  }

  static List<UUID> above(UUID unit) {
    return DEPARTMENT.equals(unit) ? List.of(DEPARTMENT, FACULTY) : List.of();
  }

  static Actor teacher() {
    return actor(TEACHER, Role.TEACHER, Scope.self(), null);
  }

  static Actor head() {
    return head(DEPARTMENT);
  }

  static Actor head(UUID department) {
    Scope scope = new Scope(Scope.Kind.DEPARTMENT, department);
    return actor(HEAD, Role.DEPARTMENT_HEAD, scope, null);
  }

  static Actor rector() {
    return actor(RECTOR, Role.LEADERSHIP);
  }

  static Actor ministry(MinistryUnit unit) {
    return actor(new UUID(3, 1), Role.MINISTRY_UNIT, Scope.institution(), unit);
  }

  static Actor actor(UUID person, Role role) {
    return actor(person, role, Scope.institution(), null);
  }

  static Actor actor(UUID person, Role role, Scope scope, MinistryUnit unit) {
    UUID account = new UUID(9, role.ordinal());
    return new Actor(person, account, account, account, role, scope, unit);
  }
}
