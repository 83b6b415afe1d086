package uz.hemis.bootstrap.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.application.regulation.LockOverdueDuties;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Overdue;
import uz.hemis.domain.access.Role;

/** From a missed duty to its measure: order, clause 3; 7.3, 7.4. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BreachesIT {

  private static final String REGISTER = "/api/v1/breaches/register";
  private static final String RECTOR = "rahbariyat";
  private static final String TEACHER = "oqituvchi";
  private static final String HEAD = "mudir";

  @Inject Overdue overdue;
  @Inject LockOverdueDuties locking;
  @Inject EntityManager database;

  private String algebra;
  private UUID teacher;

  @BeforeEach
  void people() {
    algebra = Entries.unit("K11");
    teacher = overdue.person(TEACHER);
  }

  @Test
  void a_missed_duty_opens_one_breach() {
    UUID duty = overdue.duty(Role.TEACHER, algebra, teacher);
    overdue.noteAll();
    overdue.noteAll();

    Response breach = get(RECTOR, overdue.breachOf(duty));

    assertThat(breach.<String>path("breach.kind")).isEqualTo("MISSED");
    assertThat(breach.<String>path("breach.state")).isEqualTo("OPEN");
    assertThat(breach.<String>path("breach.instance")).isEqualTo(duty.toString());
    assertThat(breach.<String>path("breach.responsible.id")).isEqualTo(teacher.toString());
    assertThat(breach.<String>path("breach.responsible.name")).isNotBlank();
    assertThat(breach.<String>path("breach.head.id")).isEqualTo(overdue.person(HEAD).toString());
    assertThat(breach.<Integer>path("facts.size()")).isEqualTo(1);
    assertThat(breach.<Integer>path("facts[0].daysLate")).isEqualTo(20);
    assertThat(breach.<String>path("facts[0].lateness")).isEqualTo("LATE");
  }

  @Test
  void fifty_overdue_duties_become_fifty_breaches_whoever_notes_them() throws Exception {
    List<UUID> duties =
        IntStream.range(0, 50).mapToObj(i -> overdue.duty(Role.TEACHER, algebra, teacher)).toList();

    AtOnce.times(20, () -> locking.lock(7));
    overdue.noteAll();

    assertThat(duties).allSatisfy(duty -> assertThat(overdue.breachOf(duty)).isNotNull());
  }

  @Test
  void it_is_explained_disputed_measured_and_closed() {
    UUID id = overdue.breach(Role.TEACHER, algebra, teacher);
    String letter = Entries.paper(TEACHER, "EMPLOYEE_LETTER");

    Response explained = deed(TEACHER, id, "explanations", said("The server was down", letter));
    assertThat(explained.statusCode()).as(explained.asString()).isEqualTo(200);
    assertThat(explained.<String>path("breach.state")).isEqualTo("EXPLAINED");
    assertThat(explained.<String>path("statements[0].side")).isEqualTo("RESPONSIBLE");
    assertRefused(
        deed(TEACHER, id, "explanations", said("Again", null)),
        409,
        "explanation-given",
        "order 5");
    assertThat(Api.as(RECTOR).get("/api/v1/files/" + letter).statusCode()).isEqualTo(200);

    Response disputed = deed(HEAD, id, "disputes", said("Nobody asked the department", null));
    assertThat(disputed.<Boolean>path("breach.disputed")).isTrue();
    assertThat(list(RECTOR, Map.of("disputed", true, "person", teacher))).contains(id.toString());
    assertThat(list(RECTOR, Map.of("disputed", false, "person", teacher)))
        .doesNotContain(id.toString());

    Response unordered = deed(RECTOR, id, "measure", Map.of("kind", "REPRIMAND"));
    assertThat(unordered.statusCode()).isEqualTo(422);
    assertThat(pointers(unordered)).containsExactly("/order/number", "/order/date", "/order/file");
    Response measured = deed(RECTOR, id, "measure", reprimand(today()));
    assertThat(measured.statusCode()).as(measured.asString()).isEqualTo(200);
    assertThat(measured.<String>path("breach.state")).isEqualTo("MEASURED");
    assertThat(measured.<String>path("measure.order.number")).isEqualTo("41-I");
    assertRefused(
        deed(RECTOR, id, "measure", reprimand(today())), 409, "breach-measured", "order 3");

    assertRefusedAt(
        deed(RECTOR, id, "closure", Map.of()), 422, "closure-unreasoned", "order 3", "/note");
    Response closed = deed(RECTOR, id, "closure", Map.of("note", "Reprimanded"));
    assertThat(closed.<String>path("breach.state")).isEqualTo("CLOSED");
    assertRefused(
        deed(HEAD, id, "explanations", said("Too late", null)), 409, "breach-closed", "order 3");
  }

  @Test
  void an_order_before_the_breach_or_of_tomorrow_takes_no_measure() {
    UUID id = overdue.breach(Role.TEACHER, algebra, teacher);

    for (LocalDate unfit : List.of(today().minusDays(20), today().plusDays(1))) {
      assertRefusedAt(
          deed(RECTOR, id, "measure", reprimand(unfit)),
          422,
          "measure-order-date-unfit",
          "order 3",
          "/order/date");
    }
  }

  @Test
  void nobody_measures_or_closes_an_own_breach() {
    UUID id = overdue.breach(Role.TEACHER, algebra, overdue.person(RECTOR));

    Map<String, Object> none = Map.of("kind", "NONE_NEEDED", "reason", "I forgive myself");
    assertRefused(deed(RECTOR, id, "measure", none), 409, "own-breach", "order 3");
    assertRefused(
        deed(RECTOR, id, "closure", Map.of("note", "Over")), 409, "own-breach", "order 3");
  }

  @Test
  void the_leadership_names_who_was_not_found() {
    UUID id = overdue.breach(Role.TEACHER, Entries.unit("K12"), null);
    Response unnamed = get(RECTOR, id);
    assertThat(unnamed.<Object>path("breach.responsible")).isNull();
    assertThat(unnamed.<Object>path("breach.head")).isNull();
    String seen = unnamed.header("ETag");

    assertThat(name(id, null, teacher).statusCode()).isEqualTo(428);
    assertRefusedAt(
        name(id, seen, new UUID(0, 1)), 422, "accountable-unknown", "order 3", "/responsible");
    Response named = name(id, seen, teacher);
    assertThat(named.<String>path("breach.responsible.id")).isEqualTo(teacher.toString());
    assertThat(name(id, seen, teacher).statusCode()).isEqualTo(412);
    assertRefusedAt(
        name(id, named.header("ETag"), overdue.person(HEAD)),
        409,
        "accountable-named",
        "order 3",
        "/responsible");
  }

  @Test
  void a_unit_of_the_ministry_sees_its_roles_and_no_persons() {
    UUID id = overdue.breach(Role.TEACHER, algebra, teacher);
    deed(TEACHER, id, "explanations", said("I am Sinov", null));

    assertRefused(get("vazirlik-kadrlar", id), 404, "not-found", "1.3");
    for (String outside : List.of("vazirlik-talim", "nazoratchi")) {
      Response breach = get(outside, id);
      assertThat(breach.statusCode()).as(breach.asString()).isEqualTo(200);
      assertThat(breach.asString())
          .contains("TEACHER", algebra)
          .doesNotContain(teacher.toString(), "Sinov", "\"name\"", "\"person\"");
      assertThat(Api.as(outside).queryParam("limit", 200).get(REGISTER).asString())
          .contains(id.toString())
          .doesNotContain(teacher.toString(), "\"name\"");
      assertRefused(
          Api.as(outside).get(REGISTER + "?person=" + teacher),
          403,
          "persons-not-shown",
          "order 4");
      assertRefused(
          Api.as(outside).get(REGISTER + "/" + id + "/evidence"),
          403,
          "persons-not-shown",
          "order 4");
    }
  }

  @Test
  void deans_and_heads_see_as_far_as_their_scope() {
    UUID id = overdue.breach(Role.TEACHER, algebra, teacher);

    for (String login : List.of("dekan", HEAD, "oquv", TEACHER, "rttrm", "superadmin")) {
      assertThat(get(login, id).statusCode()).as(login).isEqualTo(200);
    }
    for (String login : List.of("dekan2", "kadrlar", "arm", "vazirlik-akt")) {
      assertThat(get(login, id).statusCode()).as(login).isEqualTo(404);
    }
    assertRefused(
        deed("dekan", id, "explanations", said("Not mine", null)),
        403,
        "breach-of-another",
        "order 5");
    assertThat(deed("dekan2", id, "explanations", said("Not mine", null)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_list_is_filtered_and_walked_page_by_page() {
    UUID first = overdue.breach(Role.SCIENCE_DEPARTMENT, null, null);
    UUID second = overdue.breach(Role.SCIENCE_DEPARTMENT, null, null);
    Map<String, Object> filter = new HashMap<>();
    filter.put("role", "SCIENCE_DEPARTMENT");
    filter.put("kind", "MISSED");
    filter.put("state", "OPEN");
    filter.put("annex", 7);
    filter.put("from", today().minusDays(20).toString());
    filter.put("to", today().minusDays(20).toString());
    filter.put("limit", 1);
    filter.put("totalCount", true);
    Response page = Api.as(RECTOR).queryParams(filter).get(REGISTER);
    assertThat(page.<List<String>>path("items.id")).containsExactly(second.toString());
    assertThat(page.<Integer>path("totalCount")).isEqualTo(2);

    filter.put("after", page.path("next"));
    Response next = Api.as(RECTOR).queryParams(filter).get(REGISTER);

    assertThat(next.<List<String>>path("items.id")).containsExactly(first.toString());
    assertThat(list(RECTOR, Map.of("unit", Entries.unit("F2")))).doesNotContain(first.toString());
  }

  @Test
  void a_hiring_entered_late_under_a_permit_opens_a_breach_with_its_evidence() {
    LocalDate ordered = today().minusDays(45);
    String employee = Entries.employee();
    Map<String, Object> hiring =
        Entries.hire(ordered, Entries.post(algebra, "Dotsent", 1.0, "MAIN"));
    Map<String, Object> order = Entries.order(ordered);
    hiring.put("order", order);
    String permit = permitted(employee, order.get("number").toString(), ordered);
    assertThat(Entries.record(employee, hiring).statusCode()).isEqualTo(201);

    UUID breach = overdue.breachOf(dutyOf(employee));
    Response seen = get(RECTOR, breach);
    assertThat(seen.<String>path("breach.kind")).isEqualTo("LATE");
    assertThat(seen.<String>path("breach.head.id")).isEqualTo(overdue.person(RECTOR).toString());
    assertThat(seen.<String>path("facts[0].permit")).isEqualTo(permit);
    deed(RECTOR, breach, "closure", Map.of("note", "The order lay in a drawer"));

    Response evidence = Api.as(RECTOR).get(REGISTER + "/" + breach + "/evidence");
    assertThat(evidence.statusCode()).as(evidence.asString()).isEqualTo(200);
    assertThat(evidence.<List<String>>path("permits.id")).containsExactly(permit);
    assertThat(evidence.<String>path("permits[0].status")).isEqualTo("USED");
    assertThat(evidence.<List<String>>path("deeds.action"))
        .containsSubsequence("requestLateEntry", "decideLateEntry", "closeBreach");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from breaches_breach where id = '%s'",
        "update breaches_breach set due_date = due_date - 1 where id = '%s'",
        "update breaches_breach set responsible_person = head_person where id = '%s'",
        "update breaches_breach set disputed = false where id = '%s'",
        "update breaches_fact set facts = '{}' where breach_id = '%s'",
        "update breaches_statement set text = 'Other' where breach_id = '%s'",
        "delete from breaches_statement where breach_id = '%s'",
        "update breaches_breach set state = 'CLOSED' where id = '%s'",
      })
  void the_database_lets_nothing_be_changed(String change) {
    UUID id = overdue.breach(Role.TEACHER, algebra, teacher);
    deed(TEACHER, id, "disputes", said("I was on leave", null));

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(change.formatted(id)).executeUpdate()))
        .isInstanceOf(RuntimeException.class);
  }

  private UUID dutyOf(String employee) {
    return (UUID)
        database
            .createNativeQuery(
                "select id from regulation_duty_instance where subject_id = :subject", UUID.class)
            .setParameter("subject", UUID.fromString(employee))
            .getSingleResult();
  }

  private static String permitted(String employee, String order, LocalDate ordered) {
    String permit =
        Api.deed("kadrlar")
            .body(
                Map.of(
                    "entries",
                    List.of(
                        Map.of(
                            "duty",
                            "PERSONNEL_EVENT",
                            "subject",
                            employee,
                            "event",
                            "HIRE",
                            "orderNumber",
                            order,
                            "eventDate",
                            ordered.toString())),
                    "reason",
                    "The order lay in a drawer",
                    "papers",
                    Map.of(
                        "justification", Entries.paper("kadrlar", "JUSTIFICATION"),
                        "employeeLetter", Entries.paper("kadrlar", "EMPLOYEE_LETTER"),
                        "headLetter", Entries.paper("kadrlar", "HEAD_LETTER"))))
            .post("/api/v1/regulation/late-entry-permits")
            .path("id");
    Api.deed("rttrm")
        .body(Map.of("decision", "GRANT"))
        .post("/api/v1/regulation/late-entry-permits/" + permit + "/decision")
        .then()
        .statusCode(200);
    return permit;
  }

  private static Response get(String login, UUID breach) {
    return Api.as(login).get(REGISTER + "/" + breach);
  }

  private static List<String> list(String login, Map<String, Object> filter) {
    return Api.as(login)
        .queryParams(filter)
        .queryParam("limit", 200)
        .get(REGISTER)
        .path("items.id");
  }

  private static Response deed(String login, UUID breach, String deed, Map<String, Object> body) {
    return Api.deed(login).body(body).post(REGISTER + "/" + breach + "/" + deed);
  }

  private static Response name(UUID breach, String seen, UUID responsible) {
    var request =
        Api.as(RECTOR)
            .contentType("application/json")
            .body(Map.of("responsible", responsible.toString()));
    return (seen == null ? request : request.header("If-Match", seen))
        .put(REGISTER + "/" + breach + "/responsible");
  }

  private static Map<String, Object> said(String text, String file) {
    Map<String, Object> body = new LinkedHashMap<>(Map.of("text", text));
    if (file != null) {
      body.put("file", file);
    }
    return body;
  }

  private static Map<String, Object> reprimand(LocalDate date) {
    return Map.of(
        "kind",
        "REPRIMAND",
        "order",
        Map.of(
            "number", "41-I",
            "date", date.toString(),
            "file", Entries.paper(RECTOR, "ORDER")));
  }
}
