package uz.hemis.application.movements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.curriculum.ApprovedCurricula.CurriculumFacts;
import uz.hemis.application.movements.port.MovementOrders;
import uz.hemis.application.movements.port.PromotionThresholds;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.support.Actors;
import uz.hemis.application.support.AdmittedEntries;
import uz.hemis.application.support.FixedMoment;
import uz.hemis.application.support.StudiesInMemory;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.movements.MovementOrder;
import uz.hemis.domain.movements.PromotionThreshold;
import uz.hemis.domain.results.Standing;
import uz.hemis.domain.shared.rule.RuleBroken;
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

  final Map<UUID, MovementOrder> orders = new HashMap<>();
  final Map<UUID, Standing> standings = new HashMap<>();
  final List<UUID> attached = new ArrayList<>();
  final List<UUID> followed = new ArrayList<>();
  private long ids;

  private final StudiesInMemory studies = new StudiesInMemory();
  final Map<UUID, Study> kept = studies.kept;
  final AdmittedEntries window = new AdmittedEntries();
  private final Moment moment = FixedMoment.on(TODAY);

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
    return studies.add(faculty, CURRICULUM, status);
  }

  int savedTogether() {
    return studies.savedTogether;
  }

  static Actor dean() {
    return Actors.dean(FACULTY);
  }
}
