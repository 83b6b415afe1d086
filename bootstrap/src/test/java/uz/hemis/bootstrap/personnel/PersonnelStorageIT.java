package uz.hemis.bootstrap.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uz.hemis.adapters.persistence.people.Resealer;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.people.port.People;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.personnel.query.EmployeeFilter;
import uz.hemis.application.personnel.query.EmployeeItem;
import uz.hemis.application.personnel.query.EmployeeStatus;
import uz.hemis.application.personnel.query.EventFilter;
import uz.hemis.application.personnel.query.PersonnelQueries;
import uz.hemis.application.personnel.query.Sight;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.people.Identity;
import uz.hemis.domain.people.IdentityEntry;
import uz.hemis.domain.people.Person;
import uz.hemis.domain.personnel.AcademicDegree;
import uz.hemis.domain.personnel.AcademicRank;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.personnel.Circumstances;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.personnel.EmploymentForm;
import uz.hemis.domain.personnel.Order;
import uz.hemis.domain.personnel.PersonnelEvent;
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.personnel.Post;
import uz.hemis.domain.personnel.Rate;
import uz.hemis.domain.personnel.RecordedEvent;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.person.PersonRule;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;
import uz.hemis.domain.shared.person.Spelling;
import uz.hemis.domain.shared.rule.RuleBroken;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonnelStorageIT {

  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final UUID UNIT = new UUID(7, 1);

  @Inject People people;
  @Inject Employees employees;
  @Inject PersonnelQueries queries;
  @Inject Identities identities;
  @Inject Moment moment;
  @Inject Resealer resealer;
  @Inject Jdbc jdbc;
  @Inject DataSource database;

  @Test
  void a_person_comes_back_as_entered() {
    Person person = entered("Oʻrinboyev");

    Person kept = inTransaction(() -> people.get(person.id()));

    assertThat(kept.identity()).isEqualTo(person.identity());
    assertThat(kept.version()).isEqualTo(1);
    assertThat(inTransaction(() -> people.findByPinfl(person.identity().pinfl())))
        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(person.id()));
  }

  @Test
  void pinfl_and_document_do_not_stand_in_clear_in_the_database() {
    Person person = entered("Sirli");

    String row =
        inTransaction(
            () ->
                jdbc.find(
                        "select encode(pinfl_sealed, 'escape') || encode(pinfl_hash, 'escape')"
                            + " || encode(document_sealed, 'escape') || p::text"
                            + " from people_person p where id = ?",
                        found -> found.getString(1),
                        person.id())
                    .orElseThrow());

    assertThat(row).doesNotContain(person.identity().pinfl().value()).doesNotContain("AA1234567");
  }

  @Test
  void the_same_pinfl_entered_by_two_at_once_is_one_person() throws Exception {
    IdentityEntry entry = identity("Parallel", nextPinfl());

    List<UUID> admitted =
        atOnce(
            () ->
                inTransaction(
                    () -> people.admit(new Person(identities.next(), entry.judge(TODAY), 0)).id()));

    assertThat(admitted).hasSize(8);
    assertThat(admitted.stream().distinct()).hasSize(1);
  }

  @Test
  void one_of_several_officers_opens_the_card() throws Exception {
    Person person = entered("Yagona");

    List<Boolean> opened =
        atOnce(() -> inTransaction(() -> employees.admit(card(person)).isEmpty()));

    assertThat(opened).containsOnlyOnce(true);
  }

  @Test
  void a_stale_person_is_refused() {
    Person person = entered("Eski");
    inTransaction(() -> save(people.get(person.id())));

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> inTransaction(() -> save(new Person(person.id(), person.identity(), 1))))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(AccessRule.VERSION_STALE));
  }

  @Test
  void a_pinfl_added_later_is_not_anothers() {
    Person holder = entered("Egasi");
    Person foreigner =
        inTransaction(() -> people.admit(new Person(identities.next(), foreigner(null), 0)));

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(
            () ->
                inTransaction(
                    () ->
                        save(
                            new Person(
                                foreigner.id(), foreigner(holder.identity().pinfl().value()), 1))))
        .satisfies(broken -> assertThat(broken.rule()).isEqualTo(PersonRule.PINFL_TAKEN));
  }

  @Test
  void an_employee_number_is_given_once() {
    Card numbered =
        new Card("3012600017", new Contacts(null, null), AcademicDegree.NONE, AcademicRank.NONE);
    Person first = entered("Birinchi");
    Person second = entered("Keyingi");
    inTransaction(
        () -> employees.admit(new Employee(identities.next(), first.id(), numbered, List.of(), 0)));

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(
            () ->
                inTransaction(
                    () ->
                        employees.admit(
                            new Employee(identities.next(), second.id(), numbered, List.of(), 0))))
        .satisfies(
            broken -> assertThat(broken.rule()).isEqualTo(PersonnelRule.EMPLOYEE_NUMBER_TAKEN));
  }

  @Test
  void events_and_the_periods_they_make_come_back() {
    UUID employee = registered("Davriy");
    UUID job = identities.next();
    record(employee, hire(job, START, post("Dotsent", 100, EmploymentForm.MAIN)));
    record(
        employee,
        event(
            job,
            PersonnelEvent.Kind.POSITION_CHANGE,
            START.plusDays(5),
            post("Professor", 75, EmploymentForm.MAIN)));
    record(employee, event(job, PersonnelEvent.Kind.DISMISS, START.plusDays(9), null));

    var view = queries.findEmployee(employee, sight(Scope.institution())).orElseThrow();

    assertThat(view.status()).isEqualTo(EmployeeStatus.DISMISSED);
    assertThat(view.version()).isEqualTo(4);
    assertThat(view.employments())
        .extracting(period -> period.post().position() + ' ' + period.from() + ' ' + period.to())
        .containsExactly("Dotsent 2026-03-02 2026-03-06", "Professor 2026-03-07 2026-03-11");
    assertThat(
            queries
                .listEvents(EventFilter.of(employee), page(null), sight(Scope.institution()))
                .items())
        .extracting(each -> each.recorded().event().kind())
        .containsExactly(
            PersonnelEvent.Kind.HIRE,
            PersonnelEvent.Kind.POSITION_CHANGE,
            PersonnelEvent.Kind.DISMISS);
  }

  @Test
  void officers_who_hire_at_once_do_not_pass_the_limit_together() throws Exception {
    UUID employee = registered("Poyga");
    AtomicInteger position = new AtomicInteger();

    List<Boolean> recorded =
        atOnce(
            () -> {
              try {
                record(
                    employee,
                    hire(
                        identities.next(),
                        START,
                        post(
                            "Lavozim " + position.incrementAndGet(),
                            50,
                            EmploymentForm.INTERNAL_PART_TIME)));
                return true;
              } catch (RuleBroken broken) {
                assertThat(broken.rule()).isEqualTo(PersonnelRule.RATE_SUM_EXCEEDED);
                return false;
              }
            });

    assertThat(recorded.stream().filter(each -> each)).hasSize(3);
  }

  @Test
  void recorded_events_are_neither_changed_nor_taken_out() {
    UUID employee = registered("Abadiy");
    record(employee, hire(identities.next(), START, post("Dotsent", 100, EmploymentForm.MAIN)));

    for (String tampering :
        List.of(
            "update personnel_event set order_number = 'X' where employee_id = '%s'",
            "delete from personnel_event where employee_id = '%s'",
            "truncate personnel_event cascade -- %s")) {
      assertThatThrownBy(() -> execute(tampering.formatted(employee)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void the_database_itself_refuses_a_second_main_employment() {
    UUID employee = registered("Ikkinchi");
    record(employee, hire(identities.next(), START, post("Dotsent", 50, EmploymentForm.MAIN)));
    record(employee, hire(identities.next(), START, post("Mudir", 50, EmploymentForm.HOURLY)));

    assertThatThrownBy(
            () ->
                execute(
                    "update personnel_employment set form = '11' where employee_id = '%s'"
                        .formatted(employee)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("personnel_employment_one_main");
  }

  @Test
  void pages_follow_the_names_and_every_employee_comes_once() {
    for (String family : List.of("Zzb", "Zzc", "Zza", "Zzd", "Zze")) {
      registered(family);
    }
    EmployeeFilter filter = new EmployeeFilter(null, null, null, "zZ", null);

    List<String> names = new ArrayList<>();
    String after = null;
    do {
      Page<EmployeeItem> page =
          queries.listEmployees(
              filter, new PageRequest(2, after, true), sight(Scope.institution()));
      page.items().forEach(item -> names.add(item.name().latin().familyName()));
      assertThat(page.totalCount()).isEqualTo(5);
      after = page.next();
    } while (after != null);

    assertThat(names).containsExactly("Zza", "Zzb", "Zzc", "Zzd", "Zze");
  }

  @Test
  void employees_are_found_by_cyrillic_name_position_and_status() {
    UUID employee = registered("Ҳамидов", "Xamidov");
    record(employee, hire(identities.next(), START, post("Kotiba", 100, EmploymentForm.MAIN)));

    assertThat(found(new EmployeeFilter(null, null, null, "ҳАМ", null))).contains(employee);
    assertThat(found(new EmployeeFilter(null, "KOTIBA", null, null, null))).contains(employee);
    assertThat(found(new EmployeeFilter(null, null, EmployeeStatus.EMPLOYED, "xamid", null)))
        .contains(employee);
    assertThat(found(new EmployeeFilter(null, null, EmployeeStatus.DISMISSED, "xamid", null)))
        .doesNotContain(employee);
    assertThat(found(new EmployeeFilter(null, null, null, "xamid%", null))).isEmpty();
    assertThat(found(new EmployeeFilter(null, null, null, "xamid", moment.now().plusSeconds(60))))
        .isEmpty();
  }

  @Test
  void a_dean_sees_who_holds_a_post_in_a_department_of_the_faculty() throws SQLException {
    UUID faculty = identities.next();
    UUID department = identities.next();
    execute(unit(faculty, "FACULTY", "null, null"));
    execute(unit(department, "DEPARTMENT", "'%s', 'FACULTY'".formatted(faculty)));
    UUID employee = registered("Fakultetli");
    Post docent = new Post(department, "Dotsent", Rate.FULL, EmploymentForm.MAIN);
    record(employee, hire(identities.next(), START, docent));

    assertThat(queries.findEmployee(employee, sight(faculty(faculty)))).isPresent();
    assertThat(queries.findEmployee(employee, sight(faculty(UNIT)))).isEmpty();
    assertThat(found(new EmployeeFilter(faculty, null, null, null, null)))
        .containsExactly(employee);
    assertThat(found(new EmployeeFilter(UNIT, null, null, null, null))).doesNotContain(employee);
  }

  @Test
  void identity_is_masked_for_who_may_not_see_it() {
    UUID employee = registered("Niqobli");
    Sight masked = new Sight(Scope.institution(), UNIT, false, false, TODAY);

    var view = queries.findEmployee(employee, masked).orElseThrow();

    assertThat(view.identity().pinfl()).matches("\\*{10}[0-9]{4}");
    assertThat(view.identity().document()).isEqualTo("*******67");
    assertThat(view.identity().birthDate()).isNull();
  }

  @Test
  void a_removed_card_is_seen_only_with_its_history() {
    UUID employee = registered("Ochirilgan");
    inTransaction(
        () -> {
          Employee card = employees.getForUpdate(employee);
          card.remove(TODAY);
          employees.save(card);
          return card;
        });

    assertThat(queries.findEmployee(employee, sight(Scope.institution()))).isEmpty();
    assertThat(
            queries.findEmployee(employee, new Sight(Scope.institution(), UNIT, true, true, TODAY)))
        .isPresent();
  }

  @Test
  void what_is_sealed_under_the_current_key_is_left_alone() {
    entered("Muhr");

    assertThat(inTransaction(() -> resealer.countLeft())).isZero();
    assertThat(inTransaction(() -> resealer.resealBatch(10))).isZero();
  }

  private Person entered(String family) {
    return inTransaction(
        () ->
            people.admit(
                new Person(identities.next(), identity(family, nextPinfl()).judge(TODAY), 0)));
  }

  private UUID registered(String family) {
    return registered(null, family);
  }

  private UUID registered(String cyrillic, String family) {
    Spelling other = cyrillic == null ? null : new Spelling(cyrillic, "Али", null);
    IdentityEntry entry =
        new IdentityEntry(
            new Spelling(family, "Ali", null),
            other,
            LocalDate.of(1990, 1, 1),
            Sex.MALE,
            Citizenship.UZBEKISTAN,
            nextPinfl(),
            "AA1234567");
    return inTransaction(
        () -> {
          Employee card = card(people.admit(new Person(identities.next(), entry.judge(TODAY), 0)));
          employees.admit(card);
          return card.id();
        });
  }

  private Employee card(Person person) {
    return new Employee(
        identities.next(),
        person.id(),
        new Card(null, new Contacts(null, null), AcademicDegree.NONE, AcademicRank.NONE),
        List.of(),
        0);
  }

  private void record(UUID employee, PersonnelEvent event) {
    inTransaction(
        () -> {
          Employee card = employees.getForUpdate(employee);
          card.record(
              new RecordedEvent(event, new Admission(TODAY, null), new UUID(9, 9), moment.now()),
              new Circumstances(TODAY, LocalDate.of(1990, 1, 1), new Rate(150)));
          employees.save(card);
          return card;
        });
  }

  private PersonnelEvent hire(UUID job, LocalDate effective, Post post) {
    return event(job, PersonnelEvent.Kind.HIRE, effective, post);
  }

  private PersonnelEvent event(UUID job, PersonnelEvent.Kind kind, LocalDate effective, Post post) {
    Order order = new Order(SERIAL.incrementAndGet() + "-K", TODAY, new UUID(8, 1));
    return new PersonnelEvent(identities.next(), job, kind, order, effective, post);
  }

  private List<UUID> found(EmployeeFilter filter) {
    return queries.listEmployees(filter, page(null), sight(Scope.institution())).items().stream()
        .map(EmployeeItem::id)
        .toList();
  }

  private Person save(Person person) {
    people.save(person);
    return person;
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        var tampering = connection.createStatement()) {
      tampering.execute(statement);
    }
  }

  private static <T> List<T> atOnce(Callable<T> deed) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
      List<Future<T>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(
            officers.submit(
                () -> {
                  start.await();
                  return deed.call();
                }));
      }
      start.countDown();
      List<T> given = new ArrayList<>();
      for (Future<T> answer : answers) {
        given.add(answer.get());
      }
      return given;
    }
  }

  private static <T> T inTransaction(Callable<T> deed) {
    return QuarkusTransaction.joiningExisting().call(deed);
  }

  private static IdentityEntry identity(String family, String pinfl) {
    return new IdentityEntry(
        new Spelling(family, "Ali", "Hasanovich"),
        null,
        LocalDate.of(1990, 1, 1),
        Sex.MALE,
        Citizenship.UZBEKISTAN,
        pinfl,
        "AA1234567");
  }

  private static Identity foreigner(String pinfl) {
    return new IdentityEntry(
            new Spelling("Smith", "John", null),
            null,
            LocalDate.of(1990, 1, 1),
            Sex.MALE,
            Citizenship.FOREIGN,
            pinfl,
            null)
        .judge(TODAY);
  }

  private static Post post(String position, int hundredths, EmploymentForm form) {
    return new Post(UNIT, position, Rate.of(BigDecimal.valueOf(hundredths, 2)), form);
  }

  private static String unit(UUID id, String type, String parent) {
    return """
        insert into structure_unit (id, version, type, parent_id, parent_type, name_uz_latn, code,
          opened_on, latest)
        values ('%s', 1, '%s', %s, 'Boʻlinma', '%s', '2020-01-01', 0)"""
        .formatted(id, type, parent, "P" + SERIAL.incrementAndGet());
  }

  private static Scope faculty(UUID unit) {
    return new Scope(Scope.Kind.FACULTY, unit);
  }

  private static Sight sight(Scope scope) {
    return new Sight(scope, UNIT, true, false, TODAY);
  }

  private static PageRequest page(String after) {
    return new PageRequest(200, after, false);
  }

  /** The next synthetic PINFL of a man born on 1 January 1990. */
  private static String nextPinfl() {
    String digits = "3010190" + String.format("%06d", 700_000 + SERIAL.incrementAndGet());
    return IntStream.range(0, 10)
        .mapToObj(check -> digits + check)
        .filter(PersonnelStorageIT::isPinfl)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isPinfl(String digits) {
    try {
      return new Pinfl(digits).sex() == Sex.MALE;
    } catch (RuleBroken broken) {
      return false;
    }
  }
}
