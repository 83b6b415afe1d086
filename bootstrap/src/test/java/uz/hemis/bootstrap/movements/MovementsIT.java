package uz.hemis.bootstrap.movements;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.bootstrap.support.Studying;

/** Orders that move studies, over HTTP (3.1.5). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MovementsIT {

  private static final String ORDERS = "/api/v1/movements/orders";
  private static final String THRESHOLD = "/api/v1/movements/promotion-threshold";
  private static final String DEAN = "dekan";

  @Inject Studying studying;
  @Inject EntityManager database;

  private String curriculum;

  @BeforeEach
  void approved() {
    curriculum = Plan.approved().id();
  }

  @Test
  void an_order_moves_all_that_it_names_and_another_takes_it_back() {
    String one = studying.somebody(curriculum, "STUDYING");
    String other = studying.somebody(curriculum, "ON_LEAVE");

    Response applied = apply(expulsion(today(), one, other));

    assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(201);
    assertThat(applied.header("Location")).isEqualTo(ORDERS + "/" + applied.path("id"));
    assertThat(applied.<String>path("orderType")).isEqualTo("11");
    assertThat(studying.statusOf(one)).isEqualTo("EXPELLED");
    assertThat(studying.statusOf(other)).isEqualTo("EXPELLED");
    assertThat(
            Api.as(DEAN)
                .get(applied.header("Location") + "/moves?totalCount=true")
                .jsonPath()
                .<String>getList("items.before.status"))
        .containsExactlyInAnyOrder("STUDYING", "ON_LEAVE");
    assertThat(
            Api.as("rahbariyat")
                .queryParam("study", one)
                .get(ORDERS)
                .jsonPath()
                .<String>getList("items.id"))
        .containsExactly(applied.<String>path("id"));

    Response reversed = reverse(applied);
    assertThat(reversed.statusCode()).as(reversed.asString()).isEqualTo(200);
    assertThat(reversed.<String>path("reversal.order.number")).isNotBlank();
    assertThat(studying.statusOf(one)).isEqualTo("STUDYING");
    assertThat(studying.statusOf(other)).isEqualTo("ON_LEAVE");
    assertRefused(reverse(reversed), 409, "order-reversed", "3.1.5");
  }

  @Test
  void what_the_status_does_not_allow_is_refused_with_what_is_possible() {
    String gone = studying.somebody(curriculum, "GRADUATED");
    String one = studying.somebody(curriculum, "STUDYING");

    Response refused = apply(expulsion(today(), one, gone));

    assertRefusedAt(refused, 409, "movement-illegal", "3.1.5", "/studies/1");
    assertThat(refused.jsonPath().getList("errors[0].facts.possible")).isEmpty();
    assertThat(studying.statusOf(one)).isEqualTo("STUDYING");
  }

  @Test
  void what_went_on_since_is_not_taken_back() {
    String one = studying.somebody(curriculum, "STUDYING");
    Response first = apply(expulsion(today(), one));
    Map<String, Object> restoration = order("RESTORE", "15", today(), one);
    assertThat(apply(restoration).statusCode()).isEqualTo(201);

    assertRefused(reverse(first), 409, "study-moved-since", "3.1.5");
  }

  @Test
  void what_is_wrong_with_the_order_that_takes_back_is_told_at_its_own_members() {
    Response applied = apply(expulsion(today(), studying.somebody(curriculum, "STUDYING")));
    Map<String, Object> paper = paper(DEAN, "12", today().plusDays(1));

    Response refused =
        Api.deed(DEAN)
            .header("If-Match", applied.header("ETag"))
            .body(paper)
            .post(ORDERS + "/" + applied.path("id") + "/reversal");

    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    assertThat(pointers(refused)).containsExactly("/date", "/type");
  }

  @Test
  void students_of_another_faculty_do_not_exist() {
    String one = studying.somebody(curriculum, "STUDYING");
    Map<String, Object> order = expulsion(today(), one);
    order.put("order", paper("dekan2", "11", today()));

    assertRefusedAt(
        Api.deed("dekan2").body(order).post(ORDERS),
        422,
        "study-unknown",
        "3.1.5",
        "/studies/0/study");
  }

  @Test
  void the_order_is_of_the_type_of_the_movement() {
    String one = studying.somebody(curriculum, "STUDYING");
    Map<String, Object> order = expulsion(today(), one);
    order.put("order", paper(DEAN, "12", today()));

    assertRefusedAt(apply(order), 422, "movement-order-type-unfit", "3.1.5", "/order/type");
  }

  @Test
  void an_order_that_is_entered_too_late_is_refused_with_who_can_open_the_window() {
    String one = studying.somebody(curriculum, "STUDYING");

    Response refused = apply(expulsion(today().minusDays(30), one));

    assertRefused(refused, 409, "entry-closed", "order 5");
    assertThat(refused.jsonPath().getMap("facts"))
        .containsEntry("duty", "STUDENT_MOVEMENT")
        .containsEntry("openedBy", List.of("RTTRM_OPERATOR"));
    assertThat(studying.statusOf(one)).isEqualTo("STUDYING");
  }

  @Test
  void a_reason_that_the_classifier_does_not_know_is_refused() {
    String one = studying.somebody(curriculum, "STUDYING");
    Map<String, Object> order = expulsion(today(), one);
    order.put("reason", "99");

    assertRefusedAt(apply(order), 422, "code-unknown", "1.3", "/reason");
  }

  @Test
  void of_many_orders_at_once_on_one_study_one_takes_effect() throws Exception {
    String one = studying.somebody(curriculum, "STUDYING");
    List<Map<String, Object>> orders =
        Stream.generate(() -> expulsion(today(), one)).limit(12).toList();

    List<Integer> ends =
        AtOnce.all(
            orders.stream()
                .map(order -> (Callable<Integer>) () -> apply(order).statusCode())
                .toList());

    assertThat(ends).containsOnly(201, 409).containsOnlyOnce(201);
  }

  @Test
  void the_threshold_of_promotion_is_set_within_the_law() {
    Response read = Api.as("oquv").get(THRESHOLD);
    assertThat(read.<Float>path("threshold")).isEqualTo(2.4f);

    assertRefusedAt(put(read, 2.3), 422, "threshold-unfit", "resolution 824, 42", "/threshold");
    Response set = put(read, 2.6);
    assertThat(set.<Float>path("threshold")).isEqualTo(2.6f);
    assertRefused(put(read, 2.7), 412, "version-stale", "4.1");
    assertThat(put(set, 2.4).statusCode()).isEqualTo(200);
  }

  @Test
  void the_database_keeps_what_was_applied() {
    Response applied = apply(expulsion(today(), studying.somebody(curriculum, "STUDYING")));
    String id = applied.path("id");

    assertThatThrownBy(() -> change("delete from movements_order where id = '" + id + "'"))
        .hasStackTraceContaining("never deleted");
    assertThatThrownBy(
            () -> change("update movements_order set reason = '13' where id = '" + id + "'"))
        .hasStackTraceContaining("stays as it was");
    assertThatThrownBy(() -> change("delete from movements_move where order_id = '" + id + "'"))
        .hasStackTraceContaining("never deleted");
  }

  private void change(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(statement).executeUpdate());
  }

  private static Response put(Response seen, double threshold) {
    return Api.as("oquv")
        .header("If-Match", seen.header("ETag"))
        .contentType("application/json")
        .body(Map.of("threshold", threshold))
        .put(THRESHOLD);
  }

  private static Response apply(Map<String, Object> order) {
    return Api.deed(DEAN).body(order).post(ORDERS);
  }

  private static Response reverse(Response order) {
    return Api.deed(DEAN)
        .header("If-Match", order.header("ETag"))
        .body(paper(DEAN, "11", today()))
        .post(ORDERS + "/" + order.path("id") + "/reversal");
  }

  private static Map<String, Object> expulsion(LocalDate date, String... studies) {
    Map<String, Object> order = order("EXPEL", "11", date, studies);
    order.put("reason", "14");
    return order;
  }

  private static Map<String, Object> order(
      String kind, String type, LocalDate date, String... studies) {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("kind", kind);
    order.put("order", paper(DEAN, type, date));
    order.put("effectiveDate", date.toString());
    order.put("studies", Stream.of(studies).map(study -> Map.of("study", study)).toList());
    return order;
  }

  private static Map<String, Object> paper(String login, String type, LocalDate date) {
    Map<String, Object> paper = new LinkedHashMap<>();
    paper.put("number", "T-" + Entries.serial());
    paper.put("date", date.toString());
    paper.put("type", type);
    paper.put("file", Entries.paper(login, "ORDER"));
    return paper;
  }
}
