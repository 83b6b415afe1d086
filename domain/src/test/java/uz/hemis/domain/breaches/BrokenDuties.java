package uz.hemis.domain.breaches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.DutyInstance;
import uz.hemis.domain.regulation.DutyInstance.Charge;
import uz.hemis.domain.regulation.DutyInstance.DutyReference;
import uz.hemis.domain.regulation.DutyInstance.Fulfilment;
import uz.hemis.domain.regulation.DutyInstance.Kept;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EntryObject;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Duties, people and breaches that the tests of breaches share. */
final class BrokenDuties {

  static final LocalDate DUE = LocalDate.of(2026, 11, 5);
  static final Instant NEXT_DAY = Instant.parse("2026-11-06T07:00:00Z");
  static final UUID TEACHER = new UUID(1, 1);
  static final UUID HEAD = new UUID(1, 2);
  static final UUID RECTOR = new UUID(1, 3);
  static final UUID DEPARTMENT = new UUID(4, 1);
  static final UUID FILE = new UUID(5, 1);
  static final UUID PERMIT = new UUID(6, 1);
  static final UUID ID = new UUID(7, 1);

  private BrokenDuties() {}

  static DutyInstance instance(Role role) {
    return new DutyInstance(
        new UUID(8, 1),
        0,
        new DutyReference(
            "JOURNAL", "HEMIS-2024", 7, role, Enforcement.HARD, "3.1.7", DutySource.TEXT),
        new EntryObject(new UUID(8, 2), "LESSON", "", DUE.minusDays(1)),
        new Charge(DEPARTMENT, TEACHER),
        DUE,
        Instant.parse("2026-11-04T07:00:00Z"),
        Kept.nothing());
  }

  static DutyInstance doneLate(String at) {
    DutyInstance instance = instance(Role.TEACHER);
    instance.fulfil(new Fulfilment("JOURNAL", TEACHER, Role.TEACHER, Instant.parse(at), PERMIT));
    return instance;
  }

  static Breach missed() {
    return Breach.opened(ID, instance(Role.TEACHER), Accountable.of(TEACHER, HEAD), NEXT_DAY);
  }

  static Actor actor(UUID person, Role role) {
    return actor(person, role, Scope.institution(), null);
  }

  static Actor actor(UUID person, Role role, Scope scope, MinistryUnit unit) {
    UUID account = new UUID(9, role.ordinal());
    return new Actor(person, account, account, account, role, scope, unit);
  }

  static Actor teacher() {
    return actor(TEACHER, Role.TEACHER, Scope.self(), null);
  }

  static Actor head() {
    return actor(HEAD, Role.DEPARTMENT_HEAD, new Scope(Scope.Kind.DEPARTMENT, DEPARTMENT), null);
  }

  static Actor rector() {
    return actor(RECTOR, Role.LEADERSHIP);
  }

  static Measure.Entry reprimand(LocalDate date) {
    return new Measure.Entry(MeasureKind.REPRIMAND, "41-I", date, FILE, null);
  }

  static BreachRule refusal(Runnable deed) {
    try {
      deed.run();
    } catch (RuleBroken no) {
      return (BreachRule) no.rule();
    }
    throw new AssertionError("not refused");
  }
}
