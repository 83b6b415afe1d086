package uz.hemis.domain.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.time.PublishedCalendar;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.Term;
import uz.hemis.domain.shared.time.WeekType;

/** Duties, people and verdicts that the tests of the regulation share. */
final class Regulations {

  static final LocalDate IN_FORCE = LocalDate.of(2024, 11, 1);
  static final RegulationVersion VERSION =
      new RegulationVersion("HEMIS-2024", IN_FORCE, new GrantTerm(5, 30));
  static final WindowPolicy POLICY =
      new WindowPolicy(PublishedCalendar.calendar(), WeekType.FIVE_DAY);
  static final Text TEXT = new Text("Matn", "Матн", "Текст", "Text");
  static final Wording WORDING = new Wording(TEXT, TEXT);
  static final Occasion HIRINGS =
      Occasion.ofOwnEntry(Set.of("HIRE", "POSITION_CHANGE", "DISMISS"), TermStart.ORDER_DATE);
  static final Duty PERSONNEL_EVENT =
      duty(Role.HR_DEPARTMENT, new Term.WorkingDays(3), Enforcement.HARD);

  static final UUID HR_PERSON = new UUID(1, 1);
  static final UUID SUBJECT = new UUID(1, 2);

  private Regulations() {}

  static Duty duty(Role role, Term term, Enforcement enforcement) {
    return duty("PERSONNEL_EVENT", HIRINGS, role, term, enforcement, VERSION);
  }

  static Duty duty(
      String code,
      Occasion occasion,
      Role role,
      Term term,
      Enforcement enforcement,
      RegulationVersion version) {
    return new Duty(
        code,
        new Duty.Process(3, 1),
        role,
        occasion,
        term,
        enforcement,
        null,
        Duty.Basis.stated("3.1.3", version),
        WORDING);
  }

  static Rulebook rules(Duty... duties) {
    return new Rulebook(
        Arrays.stream(duties).map(Duty::regulation).distinct().toList(),
        List.of(duties),
        Map.of(),
        WeekType.FIVE_DAY);
  }

  /** The judge of a day, by these rows. */
  static WindowJudge judgeOf(String today, Duty... duties) {
    return new WindowJudge(rules(duties), POLICY, LocalDate.parse(today));
  }

  static WindowVerdict judge(Duty duty, String event, String today) {
    return POLICY.judge(
        duty, DueDatePromises.none(), LocalDate.parse(event), LocalDate.parse(today));
  }

  static WindowVerdict judge(String event, String today) {
    return judge(PERSONNEL_EVENT, event, today);
  }

  /** Noon of the day in Tashkent. */
  static Instant noon(String day) {
    return LocalDate.parse(day).atTime(12, 0).atZone(Tashkent.ZONE).toInstant();
  }

  static Actor actor(UUID person, Role role, MinistryUnit unit) {
    UUID session = new UUID(9, role.ordinal());
    return new Actor(person, session, session, session, role, Scope.institution(), unit);
  }

  static Actor hr() {
    return actor(HR_PERSON, Role.HR_DEPARTMENT, null);
  }

  static Actor rttrm() {
    return actor(new UUID(2, 1), Role.RTTRM_OPERATOR, null);
  }

  static Actor ministry(MinistryUnit unit) {
    return actor(new UUID(3, 1), Role.MINISTRY_UNIT, unit);
  }

  static EntryObject hire(String orderDate) {
    return new EntryObject(SUBJECT, "HIRE", "12-K", LocalDate.parse(orderDate));
  }

  static LateEntryRequest.Wish wish(LateEntryRequest.Wished... entries) {
    return new LateEntryRequest.Wish(
        List.of(entries), "The order arrived late", new UUID(5, 1), new UUID(5, 2), new UUID(5, 3));
  }

  static LateEntryRequest.Wished wished(Duty duty, String orderDate, String today) {
    return new LateEntryRequest.Wished(hire(orderDate), judge(duty, orderDate, today));
  }

  static LateEntryPermit requested(Duty duty, String orderDate, String today) {
    return LateEntryPermit.requested(
        new UUID(7, 7),
        LateEntryRequest.of(
            wish(wished(duty, orderDate, today)),
            actor(HR_PERSON, duty.role(), null),
            noon(today)));
  }

  static LateEntryPermit requested(String orderDate, String today) {
    return requested(PERSONNEL_EVENT, orderDate, today);
  }
}
