package uz.hemis.bootstrap.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Studying;
import uz.hemis.domain.access.Role;

/** What a browser is answered that verifies a document, and how often it may (3.1.13). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VerificationPageIT {

  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String VERIFICATIONS = CERTIFICATES + "/verifications/";
  private static final String UNKNOWN = VERIFICATIONS + "A".repeat(22);
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @Inject Studying studying;

  @TestHTTPResource("/")
  URI installation;

  @ConfigProperty(name = "hemis.verification.per-minute")
  int perMinute;

  @Test
  void a_browser_is_shown_a_page_and_a_program_gets_json() {
    String address = VERIFICATIONS + issued().path("verificationCode");

    Response page = Api.anonymous().header("Accept", BROWSER).get(address);

    assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
    assertThat(page.contentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(page.header("Vary")).contains("Accept");
    assertThat(page.asString()).contains("Sinovov Anvar", "Hujjat haqiqiy");
    assertThat(Api.anonymous().header("Accept", "*/*").get(address).contentType())
        .startsWith("application/json");
    assertThat(Api.anonymous().header("Accept", "application/json").get(address).contentType())
        .startsWith("application/json");
  }

  @Test
  void a_page_is_not_kept_and_asks_for_nothing() {
    for (String address : List.of(VERIFICATIONS + issued().path("verificationCode"), UNKNOWN)) {
      Response page = Api.anonymous().header("Accept", BROWSER).get(address);

      assertThat(page.headers().getValues("Content-Security-Policy"))
          .singleElement()
          .asString()
          .contains("default-src 'none'", "style-src 'sha256-", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "script-src");
      assertThat(page.headers().getValues("Cache-Control")).containsExactly("no-store");
      assertThat(page.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
      assertThat(page.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
      assertThat(page.asString()).doesNotContain("<script", "src=", "http:", "https:", "@import");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "uz-Latn, Bunday hujjat yoʻq",
    "uz-Cyrl, Бундай ҳужжат йўқ",
    "ru, Такого документа нет",
    "en, There is no such document"
  })
  void an_unknown_document_is_a_page_of_its_own_in_each_language(String language, String title) {
    Response preferred =
        Api.anonymous().header("Accept", BROWSER).header("Accept-Language", language).get(UNKNOWN);
    Response linked =
        Api.anonymous().header("Accept", BROWSER).queryParam("lang", language).get(UNKNOWN);

    for (Response page : List.of(preferred, linked)) {
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.contentType()).isEqualTo("text/html; charset=UTF-8");
      assertThat(page.header("Content-Language")).isEqualTo(language);
      assertThat(page.asString()).contains("<html lang=\"" + language + "\">", title);
    }
  }

  @Test
  void what_cannot_be_a_code_is_an_unknown_document_too() {
    for (String code : List.of("x".repeat(65), "x?lang=tr", "x?other=1")) {
      Response page = Api.anonymous().header("Accept", BROWSER).get(VERIFICATIONS + code);
      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(page.asString()).contains("Bunday hujjat yoʻq");
    }
    Response json = Api.anonymous().get(VERIFICATIONS + "x".repeat(65));
    assertThat(json.contentType()).startsWith("application/problem+json");
  }

  @Test
  void what_people_entered_is_text_and_never_markup() {
    StudyOnPaper study =
        StudyOnPaper.of(
            studying, "Sinovov", "<script>alert(1)</script>&\"{page.style}\"", "Алгебра");
    String address = VERIFICATIONS + issue(study).path("verificationCode");

    String page = Api.anonymous().header("Accept", BROWSER).get(address).asString();

    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;{page.style}&quot;")
        .doesNotContain("<script");
  }

  @Test
  void a_letter_that_the_font_lacks_costs_nobody_the_document() {
    StudyOnPaper study = StudyOnPaper.of(studying, "Sinovov", "中文 😀", "中文");
    String path = CERTIFICATES + "/" + issue(study).path("id") + "/document";

    assertThat(Api.as("dekan").get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void a_document_is_recorded_once_for_an_address_and_day_and_a_miss_never() {
    Response issued = issued();
    String address = VERIFICATIONS + issued.path("verificationCode");

    for (int i = 0; i < 3; i++) {
      assertThat(Api.anonymous().get(address).statusCode()).isEqualTo(200);
      assertThat(Api.anonymous().get(UNKNOWN).statusCode()).isEqualTo(404);
    }

    assertThat(deeds(Map.of("subject", issued.path("id"), "action", "verifyCertificate")))
        .hasSize(1);
    assertThat(deeds(Map.of("done", false, "action", "verifyCertificate"))).isEmpty();
    assertThat(Api.anonymous().get("/q/metrics").asString().lines())
        .anyMatch(
            line ->
                line.startsWith("http_server_requests_seconds_count")
                    && line.contains("status=\"404\"")
                    && line.contains("/api/v1/certificates/verifications/{code}"));
  }

  @Test
  void an_address_that_verifies_too_often_waits_and_others_do_not() throws Exception {
    assumeTrue(
        System.getProperty("os.name").equals("Linux"), "Only Linux answers on all of 127.0.0.0/8");
    Response issued = issued();
    URI address = installation.resolve(VERIFICATIONS + issued.path("verificationCode"));
    try (HttpClient flood = from("127.0.0.9");
        HttpClient other = from("127.0.0.10")) {
      HttpResponse<String> last = null;
      for (int i = 0; i < 2 * perMinute && (last == null || last.statusCode() == 200); i++) {
        last = get(flood, address, "*/*");
      }

      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(last.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 2L);
      assertThat(last.body()).contains("/problems/too-many-requests");
      assertThat(page429(flood, address)).contains("Birozdan soʻng", "class=\"verdict later\"");
      assertThat(get(other, address, "*/*").statusCode()).isEqualTo(200);
      assertThat(deeds(Map.of("subject", issued.path("id"), "action", "verifyCertificate")))
          .hasSize(2);
    }
  }

  private static String page429(HttpClient flood, URI address) throws Exception {
    HttpResponse<String> page = get(flood, address, BROWSER);
    while (page.statusCode() == 200) {
      page = get(flood, address, BROWSER);
    }
    assertThat(page.statusCode()).isEqualTo(429);
    return page.body();
  }

  private static HttpClient from(String address) throws Exception {
    return HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
  }

  private static HttpResponse<String> get(HttpClient client, URI address, String accept)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  private static List<?> deeds(Map<String, ?> filter) {
    return Api.as(Role.LEADERSHIP)
        .queryParams(filter)
        .get("/api/v1/audit/deeds")
        .jsonPath()
        .getList("items");
  }

  private Response issued() {
    return issue(StudyOnPaper.ofNewcomer(studying, "STUDYING"));
  }

  private static Response issue(StudyOnPaper study) {
    Response issued =
        Api.deed("dekan")
            .body(Map.of("study", study.id(), "language", "uz_Latn"))
            .post(CERTIFICATES + "/references");
    assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
    return issued;
  }
}
