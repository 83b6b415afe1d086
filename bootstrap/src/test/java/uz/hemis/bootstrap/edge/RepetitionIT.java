package uz.hemis.bootstrap.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.EMPLOYEES;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** Deeds under idempotency keys: however often one is sent, it is done once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RepetitionIT {

  private static final byte[] PAPER = "%PDF-1.4 bir\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Test
  void a_deed_without_a_key_is_refused() {
    Response answer =
        Api.as("kadrlar").contentType(ContentType.JSON).body(Entries.newcomer()).post(EMPLOYEES);
    assertRefused(answer, 400, "idempotency-key-missing");
    Response unfit = send("kadrlar", "a b", Entries.newcomer());
    assertRefusedAt(unfit, 400, "invalid-request", null, "Idempotency-Key");
  }

  @Test
  void the_same_deed_under_the_same_key_gets_the_same_answer() {
    Map<String, Object> entry = Entries.newcomer();
    String key = Api.key();
    Response first = send("kadrlar", key, entry);
    Response second = send("kadrlar", key, entry);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    for (String header :
        List.of("Location", "ETag", "Content-Type", "Cache-Control", "Content-Language", "Vary")) {
      assertThat(second.header(header)).as(header).isEqualTo(first.header(header)).isNotNull();
    }
  }

  @Test
  void another_deed_under_the_same_key_is_refused() {
    String key = Api.key();
    assertThat(send("kadrlar", key, Entries.newcomer()).statusCode()).isEqualTo(201);
    assertRefused(send("kadrlar", key, Entries.newcomer()), 422, "idempotency-key-reused");
    Response elsewhere =
        Api.as("kadrlar")
            .header("Idempotency-Key", key)
            .contentType(ContentType.JSON)
            .body(Map.of("pinfl", "1"))
            .post("/api/v1/personnel/employee-search");
    assertRefused(elsewhere, 422, "idempotency-key-reused");
  }

  @Test
  void a_key_is_the_sender_s_own() {
    String key = Api.key();
    assertThat(send("kadrlar", key, Entries.newcomer()).statusCode()).isEqualTo(201);
    assertThat(send("kadrlar2", key, Entries.newcomer()).statusCode()).isEqualTo(201);
  }

  @Test
  void a_refused_deed_leaves_its_key_free() {
    String key = Api.key();
    Map<String, Object> entry = Entries.newcomer();
    String pinfl = (String) entry.put("pinfl", "1");
    assertThat(send("kadrlar", key, entry).statusCode()).isEqualTo(422);
    entry.put("pinfl", pinfl);
    assertThat(send("kadrlar", key, entry).statusCode()).isEqualTo(201);
  }

  @Test
  void of_ten_requests_at_once_under_one_key_one_takes_effect() throws Exception {
    Map<String, Object> entry = Entries.newcomer();
    String key = Api.key();
    List<Response> ends = AtOnce.times(10, () -> send("kadrlar", key, entry));

    assertThat(ends).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
    assertThat(ends)
        .filteredOn(end -> end.statusCode() == 409)
        .allSatisfy(end -> assertRefused(end, 409, "deed-in-flight"));
    assertThat(ends)
        .filteredOn(end -> end.statusCode() == 201)
        .extracting(Response::asString)
        .containsOnly(send("kadrlar", key, entry).asString());
  }

  @Test
  void an_upload_is_repeated_by_its_content() {
    String key = Api.key();
    Response first = upload(key, PAPER);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
    assertThat(upload(key, PAPER).asString()).isEqualTo(first.asString());
    byte[] other = "%PDF-1.4 ikki\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    assertRefused(upload(key, other), 422, "idempotency-key-reused");
  }

  private static Response send(String login, String key, Map<String, Object> entry) {
    return Api.as(login)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(entry)
        .post(EMPLOYEES);
  }

  private static Response upload(String key, byte[] content) {
    return Api.as("kadrlar")
        .header("Idempotency-Key", key)
        .multiPart("purpose", "ORDER")
        .multiPart("file", "buyruq.pdf", content, "application/pdf")
        .post("/api/v1/files");
  }
}
