package uz.hemis.application.regulation;

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
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.regulation.port.Duties;
import uz.hemis.application.regulation.port.LateEntryPermits;
import uz.hemis.application.regulation.port.PromisedDueDates;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.DueDatePromises;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.LateEntryPermit;
import uz.hemis.domain.regulation.PermitState;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.regulation.RegulationVersion;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.CalendarDay;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.Term;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.shared.time.WorkingCalendar;

/** An institution in memory: one duty, a calendar that can change, and a clock that can be set. */
final class RegulationWorld {

  static final String DUTY = "PERSONNEL_EVENT";
  static final UUID EMPLOYEE = new UUID(1, 2);
  static final UUID HR_PERSON = new UUID(1, 1);

  final Map<UUID, LateEntryPermit> permits = new LinkedHashMap<>();
  final List<String> attached = new ArrayList<>();
  final Map<LocalDate, LocalDate> promised = new HashMap<>();
  private WorkingCalendar calendar = WorkingCalendar.of(List.of(), LocalDate.of(2026, 12, 31));
  private Instant now = Instant.parse("2026-11-20T07:00:00Z");
  private long ids;

  final Moment moment =
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

  private final Duties duties =
      new Duties() {
        @Override
        public List<Duty> get(String code) {
          if (!code.equals(DUTY)) {
            throw new RuleBroken(RegulationRule.DUTY_UNKNOWN);
          }
          return list();
        }

        @Override
        public List<Duty> list() {
          return List.of(personnelEvent());
        }
      };

  private final PromisedDueDates promises =
      new PromisedDueDates() {
        @Override
        public DueDatePromises get(String duty) {
          return new DueDatePromises(promised);
        }

        @Override
        public void keep(String duty, LocalDate event, LocalDate dueDate) {
          promised.merge(event, dueDate, (one, other) -> one.isAfter(other) ? one : other);
        }
      };

  private final LateEntryPermits store =
      new LateEntryPermits() {
        @Override
        public LateEntryPermit getForUpdate(UUID id) {
          return Optional.ofNullable(permits.get(id))
              .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
        }

        @Override
        public Optional<LateEntryPermit> findUnspentForUpdate(String duty, EntryObject object) {
          return permits.values().stream()
              .filter(p -> p.request().duty().equals(duty) && p.request().object().equals(object))
              .filter(RegulationWorld::unspent)
              .findFirst();
        }

        @Override
        public void save(LateEntryPermit permit) {
          permits.put(permit.id(), permit);
        }
      };

  private final FileReferences files =
      (actor, file, purpose, field, owner) -> attached.add(purpose + " " + field + " " + owner);

  final WindowQueries windows =
      new WindowQueriesService(duties, promises, () -> calendar, () -> WeekType.FIVE_DAY, moment);
  final EntryWindow window = new EntryWindowService(windows, store, moment);
  final RequestLateEntry request =
      new RequestLateEntryService(
          windows, RegulationWorld::placeOf, store, files, () -> new UUID(7, ++ids), moment);
  final DecideLateEntry decide = new DecideLateEntryService(store, windows, moment);
  final KeepOpenDueDatesService openDueDates =
      new KeepOpenDueDatesService(duties, windows, promises, moment);

  void at(String instant) {
    now = Instant.parse(instant);
  }

  void decreed(CalendarDay day) {
    openDueDates.keep();
    calendar = calendar.with(List.of(day), LocalDate.of(2026, 12, 31));
  }

  static EntryObject hire(String orderDate) {
    return new EntryObject(EMPLOYEE, "HIRE", "12-K", LocalDate.parse(orderDate));
  }

  static RequestLateEntry.Command wish(String orderDate) {
    return wish(
        orderDate, new RequestLateEntry.Files(new UUID(5, 1), new UUID(5, 2), new UUID(5, 3)));
  }

  static RequestLateEntry.Command wish(String orderDate, RequestLateEntry.Files papers) {
    return new RequestLateEntry.Command(
        DUTY, EMPLOYEE, "HIRE", "12-K", LocalDate.parse(orderDate), "It came late", papers);
  }

  static Actor actor(UUID person, Role role, Scope scope, MinistryUnit unit) {
    UUID account = new UUID(9, role.ordinal());
    return new Actor(person, account, account, account, role, scope, unit);
  }

  static Actor hr() {
    return actor(HR_PERSON, Role.HR_DEPARTMENT, Scope.institution(), null);
  }

  static Actor rttrm() {
    return actor(new UUID(2, 1), Role.RTTRM_OPERATOR, Scope.institution(), null);
  }

  static Actor ministry(MinistryUnit unit) {
    return actor(new UUID(3, 1), Role.MINISTRY_UNIT, Scope.institution(), unit);
  }

  private static Place placeOf(UUID subject) {
    if (!subject.equals(EMPLOYEE)) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
    return Place.of(List.of(new UUID(4, 1)));
  }

  private static boolean unspent(LateEntryPermit permit) {
    PermitState asOfItsGrant = permit.state(LocalDate.MIN);
    return permit.decision().isEmpty() || asOfItsGrant == PermitState.GRANTED;
  }

  private static Duty personnelEvent() {
    RegulationVersion version =
        new RegulationVersion("HEMIS-2024", LocalDate.of(2024, 11, 1), new GrantTerm(5, 30));
    return new Duty(
        DUTY,
        3,
        1,
        Role.HR_DEPARTMENT,
        Set.of("HIRE", "POSITION_CHANGE", "DISMISS"),
        new Term.WorkingDays(3),
        TermStart.ORDER_DATE,
        Enforcement.HARD,
        new Duty.Basis("3.1.3", DutySource.TEXT, version));
  }
}
