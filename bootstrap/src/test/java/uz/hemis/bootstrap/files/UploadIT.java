package uz.hemis.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** Uploading and reading papers: the order, clause 5, and 2.3 over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UploadIT {

  private static final String FILES = "/api/v1/files";
  private static final String PDF = "application/pdf";
  private static final byte[] CONTENT = bytes("%PDF-1.7 buyruq matni\n%%EOF\n");
  private static final int LARGEST = 20 * 1024 * 1024;

  @Test
  void a_paper_comes_back_as_it_was_uploaded() {
    Response file = upload("buyruq.pdf", CONTENT, PDF);

    assertThat(file.statusCode()).as(file.asString()).isEqualTo(201);
    assertThat(file.header("Location")).isEqualTo(FILES + "/" + file.path("id"));
    assertThat(file.<String>path("mediaType")).isEqualTo(PDF);
    assertThat(file.<Integer>path("size")).isEqualTo(CONTENT.length);
    Response content = Api.as("kadrlar").get(file.header("Location") + "/content");
    assertThat(content.statusCode()).isEqualTo(200);
    assertThat(content.asByteArray()).isEqualTo(CONTENT);
    assertThat(content.header("Content-Disposition"))
        .startsWith("attachment")
        .contains("buyruq.pdf");
    assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "buyruq.pdf, <html></html>, application/pdf",
    "buyruq.html, <html></html>, text/html",
    "buyruq.pdf, '%PDF-1.7 matn', image/png",
    "buyruq.png, '%PDF-1.7 matn', application/pdf",
  })
  void content_that_is_no_paper_or_differs_from_what_it_claims_is_refused(
      String name, String content, String type) {
    assertRefused(upload(name, bytes(content), type), 415, "file-type-refused", "2.3");
  }

  @Test
  void an_empty_file_is_refused() {
    assertRefused(upload("buyruq.pdf", new byte[0], PDF), 422, "file-empty", "4.1");
  }

  @Test
  void a_file_has_at_most_twenty_mebibytes() {
    byte[] largest = Arrays.copyOf(CONTENT, LARGEST);
    assertThat(upload("katta.pdf", largest, PDF).statusCode()).isEqualTo(201);
    byte[] larger = Arrays.copyOf(CONTENT, LARGEST + 1);
    assertRefused(upload("katta.pdf", larger, PDF), 413, "file-too-large", "2.3");
  }

  @Test
  void a_name_without_a_place_is_asked_for() {
    Response answer = upload("a".repeat(300) + ".pdf", CONTENT, PDF);
    assertRefused(answer, 422, "file-name-unfit", "2.3");
  }

  @Test
  void a_form_without_its_parts_is_refused() {
    Response unnamed =
        Api.as("kadrlar")
            .header("Idempotency-Key", Api.key())
            .multiPart("file", "buyruq.pdf", CONTENT, PDF)
            .post(FILES);
    assertRefused(unnamed, 422, "file-purpose-missing", "order 5");
    Response unknown = Entries.upload("kadrlar", "POEM", "buyruq.pdf", CONTENT, PDF);
    assertThat(unknown.statusCode()).as(unknown.asString()).isEqualTo(400);
    Response empty =
        Api.as("kadrlar")
            .header("Idempotency-Key", Api.key())
            .multiPart("purpose", "ORDER")
            .post(FILES);
    assertRefused(empty, 422, "file-missing", "order 5");
  }

  @Test
  void another_person_s_file_is_not_there() {
    String address = upload("buyruq.pdf", CONTENT, PDF).header("Location");
    for (String place : new String[] {address, address + "/content"}) {
      assertRefused(Api.as("kadrlar2").get(place), 404, "not-found", "1.3");
      assertRefused(Api.as("oqituvchi").get(place), 404, "not-found", "1.3");
    }
    assertRefused(Api.as("kadrlar").get(FILES + "/" + UUID.randomUUID()), 404, "not-found", "1.3");
  }

  @Test
  void who_has_nothing_to_prove_uploads_nothing() {
    Response answer = Entries.upload("talaba", "ORDER", "buyruq.pdf", CONTENT, PDF);
    assertRefused(answer, 403, "permission-missing", "1.3");
  }

  private static Response upload(String name, byte[] content, String type) {
    return Entries.upload("kadrlar", "ORDER", name, content, type);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
