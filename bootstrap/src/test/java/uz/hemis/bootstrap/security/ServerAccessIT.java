package uz.hemis.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;
import uz.hemis.domain.access.Role;

/** Employees with access to the server are registered by order (2.3). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ServerAccessIT {

  private static final String REGISTER = "/api/v1/security/server-access";
  private static final String ADMINISTRATOR = "superadmin";

  private String person;

  @BeforeEach
  void somebody() {
    person = Entries.register(Entries.newcomer()).path("personId");
  }

  @Test
  void access_is_registered_by_an_order_and_seen_by_the_leadership() {
    Response access = register(entry());
    assertThat(access.statusCode()).as(access.asString()).isEqualTo(201);
    assertThat(access.header("Location")).isEqualTo(REGISTER + "/" + access.path("id"));
    assertThat(access.<String>path("personName")).isEqualTo("Sinovov Anvar");
    assertThat(Api.as(Role.LEADERSHIP).get(access.header("Location")).asString())
        .isEqualTo(access.asString());
    assertThat(list("person", person, "kind", "DATABASE", "activeOn", today().toString()))
        .containsExactly(access.<String>path("id"));
    assertThat(list("person", person, "kind", "BACKUP")).isEmpty();
    assertThat(list("person", person, "activeOn", today().minusDays(1).toString())).isEmpty();
  }

  @Test
  void the_register_is_listed_page_by_page() {
    String one = register(entry()).path("id");
    Map<String, Object> other = entry();
    other.put("kind", "BACKUP");
    String two = register(other).path("id");
    Response first =
        Api.as(Role.OVERSEER)
            .queryParam("person", person)
            .queryParam("limit", 1)
            .queryParam("totalCount", true)
            .get(REGISTER);
    assertThat(first.<Integer>path("totalCount")).isEqualTo(2);
    assertThat(first.<String>path("items[0].id")).isEqualTo(one);
    assertThat(list("person", person, "after", first.<String>path("next"))).containsExactly(two);
  }

  @Test
  void without_an_order_nobody_is_registered() {
    Map<String, Object> entry = entry();
    entry.remove("order");
    Response answer = register(entry);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
    assertThat(answer.jsonPath().getList("errors.type"))
        .containsOnly("/problems/server-access-order-missing");
    assertThat(pointers(answer)).containsExactly("/order/number", "/order/date", "/order/file");
    entry.put(
        "order", Map.of("number", "1", "date", today().toString(), "file", UUID.randomUUID()));
    assertRefusedAt(register(entry), 422, "file-unknown", "order 5", "/order/file");
  }

  @Test
  void access_does_not_begin_before_its_order_nor_end_before_it_begins() {
    Map<String, Object> entry = entry();
    entry.put("from", today().minusDays(1).toString());
    assertRefusedAt(register(entry), 422, "server-access-order-after-start", "2.3", "/order/date");
    entry = entry();
    entry.put("to", today().minusDays(1).toString());
    assertRefusedAt(register(entry), 422, "period-reversed", "2.1", "/to");
  }

  @Test
  void nobody_unknown_is_registered_and_only_the_super_administrator_registers() {
    Map<String, Object> entry = entry();
    assertRefused(Api.deed("kadrlar").body(entry).post(REGISTER), 403, "permission-missing", "1.3");
    entry.put("person", UUID.randomUUID());
    assertRefusedAt(register(entry), 422, "server-access-person-unknown", "2.3", "/person");
  }

  @Test
  void the_same_access_is_held_once_at_a_time() {
    Map<String, Object> first = entry();
    first.put("to", today().plusDays(10).toString());
    register(first).then().statusCode(201);
    Map<String, Object> second = entry();
    second.put("from", today().plusDays(10).toString());
    assertRefused(register(second), 409, "server-access-overlaps", "2.3");
    second.put("from", today().plusDays(11).toString());
    assertThat(register(second).statusCode()).isEqualTo(201);
  }

  @Test
  void of_equal_entries_at_once_one_is_registered() throws Exception {
    List<Callable<Integer>> deeds =
        List.of(entry(), entry(), entry(), entry()).stream()
            .<Callable<Integer>>map(entry -> () -> register(entry).statusCode())
            .toList();
    assertThat(AtOnce.all(deeds)).containsOnly(201, 409).containsOnlyOnce(201);
  }

  @Test
  void access_is_revoked_once_with_the_reason() {
    String id = register(entry()).path("id");
    Response revoked = revoke(id);
    assertThat(revoked.statusCode()).as(revoked.asString()).isEqualTo(200);
    assertThat(revoked.<String>path("revocation.reason")).isEqualTo("Ishdan boʻshatildi");
    assertRefused(revoke(id), 409, "server-access-revoked", "2.3");
    assertThat(list("person", person, "activeOn", today().toString())).isEmpty();
    assertThat(register(entry()).statusCode()).isEqualTo(201);
    assertRefused(revoke(UUID.randomUUID().toString()), 404, "not-found", "1.3");
  }

  private Map<String, Object> entry() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("person", person);
    entry.put("kind", "DATABASE");
    entry.put("from", today().toString());
    entry.put(
        "order",
        Map.of(
            "number",
            "X-" + Entries.serial(),
            "date",
            today().toString(),
            "file",
            Entries.paper(ADMINISTRATOR, "ORDER")));
    return entry;
  }

  private static Response register(Map<String, Object> entry) {
    return Api.deed(ADMINISTRATOR).body(entry).post(REGISTER);
  }

  private static Response revoke(String id) {
    return Api.deed(ADMINISTRATOR)
        .body(Map.of("reason", "Ishdan boʻshatildi"))
        .post(REGISTER + "/" + id + "/revocation");
  }

  private static List<String> list(String... parameters) {
    var request = Api.as(Role.LEADERSHIP);
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get(REGISTER).jsonPath().getList("items.id", String.class);
  }
}
