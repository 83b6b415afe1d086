package uz.hemis.application.movements;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.movements.port.MovementOrders;
import uz.hemis.application.movements.port.PromotionThresholds;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.students.port.Studies;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.movements.MovementOrder;
import uz.hemis.domain.movements.PromotionThreshold;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;
import uz.hemis.domain.results.Standing;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.StudentNumber;
import uz.hemis.domain.students.Study;
import uz.hemis.domain.students.StudyStatus;

/** A faculty with its students, kept in memory. */
final class Faculty {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final UUID FACULTY = new UUID(1, 1);
  static final UUID OTHER = new UUID(1, 2);
  static final UUID CURRICULUM = new UUID(2, 1);
  static final UUID FILE = new UUID(6, 1);
  static final UUID PERMIT = new UUID(7, 1);

  final Map<UUID, Study> kept = new LinkedHashMap<>();
  final Map<UUID, MovementOrder> orders = new HashMap<>();
  final Map<UUID, Standing> standings = new HashMap<>();
  final List<Entry> admitted = new ArrayList<>();
  final List<UUID> attached = new ArrayList<>();
  final List<UUID> followed = new ArrayList<>();
  int savedTogether;
  RuleBroken closed;
  UUID permit;
  private long ids;

  private final Moment moment =
      new Moment() {
        @Override
        public Instant now() {
          return Instant.parse("2026-11-23T06:00:00Z");
        }

        @Override
        public LocalDate today() {
          return TODAY;
        }
      };

  private final EntryWindow window =
      new EntryWindow() {
        @Override
        public Admission admit(Actor actor, Entry entry) {
          if (closed != null) {
            throw closed;
          }
          admitted.add(entry);
          return new Admission(TODAY, permit);
        }

        @Override
        public Admission admitProposed(Actor proposer, Entry entry, Instant proposedAt) {
          throw new UnsupportedOperationException("orders are not proposed");
        }

        @Override
        public void requireOpen(Entry entry) {
          throw new UnsupportedOperationException("orders are not proposed");
        }

        @Override
        public Set<Role> approversOf(Entry entry) {
          return Set.of();
        }
      };

  private final Studies studies =
      new Studies() {
        @Override
        public Study getForUpdate(UUID id) {
          throw new UnsupportedOperationException("orders name many");
        }

        @Override
        public List<Study> listForUpdate(Collection<UUID> ids) {
          return ids.stream().distinct().filter(kept::containsKey).map(kept::get).toList();
        }

        @Override
        public void addAll(Collection<Study> studies) {
          throw new UnsupportedOperationException("nobody is admitted here");
        }

        @Override
        public void saveAll(Collection<Study> studies) {
          savedTogether = studies.size();
        }
      };

  private final MovementOrders register =
      new MovementOrders() {
        @Override
        public MovementOrder getForUpdate(UUID id) {
          if (!orders.containsKey(id)) {
            throw new RuleBroken(AccessRule.NOT_FOUND);
          }
          return orders.get(id);
        }

        @Override
        public void add(MovementOrder order) {
          orders.put(order.id(), order);
        }

        @Override
        public void save(MovementOrder order) {
          orders.put(order.id(), order);
        }
      };

  private final PromotionThresholds thresholds =
      new PromotionThresholds() {
        @Override
        public SetPromotionThreshold.Setting get() {
          return new SetPromotionThreshold.Setting(
              new PromotionThreshold(new BigDecimal("2.6")), 1);
        }

        @Override
        public void save(PromotionThreshold threshold, long version) {
          throw new UnsupportedOperationException("it stays");
        }
      };

  private final MovedStudies movedStudies =
      new MovedStudies(studies, (actor, moved) -> moved.forEach(study -> followed.add(study.id())));
  private final EnteredMovements entered =
      new EnteredMovements((classifier, code, field) -> {}, moment);
  private final MovementWindow movementWindow =
      new MovementWindow(window, unit -> Place.of(List.of(unit)));

  final ApplyMovementOrder apply =
      new ApplyMovementOrderService(
          entered,
          new Travellers(
              (id, field) ->
                  new CurriculumFacts(id, new UUID(2, 9), FACULTY, "11", "11", "11", 4, 240),
              ids -> standings,
              ids -> Map.of(),
              ids -> Set.of(),
              thresholds),
          movementWindow,
          movedStudies,
          register,
          (actor, file, purpose, field, owner) -> attached.add(file),
          (actor, subject) -> {},
          () -> new UUID(8, ++ids),
          moment);

  final ReverseMovementOrder reverse =
      new ReverseMovementOrderService(
          entered,
          movementWindow,
          movedStudies,
          register,
          (actor, file, purpose, field, owner) -> attached.add(file),
          (actor, subject) -> {},
          moment);

  UUID student(UUID faculty, StudyStatus status) {
    UUID id = new UUID(9, kept.size() + 1);
    kept.put(
        id,
        new Study(
            id,
            0,
            new UUID(10, kept.size()),
            new UUID(11, kept.size()),
            StudentNumber.of("999", 2026, "11", kept.size() + 1),
            status,
            new Placement(CURRICULUM, faculty, null, 1, "11")));
    return id;
  }

  static Actor dean() {
    UUID id = new UUID(5, 1);
    return new Actor(id, id, id, id, Role.DEAN, new Scope(Scope.Kind.FACULTY, FACULTY), null);
  }
}
