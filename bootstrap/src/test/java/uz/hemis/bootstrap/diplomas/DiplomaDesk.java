package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** Diplomas as dean and diploma department enter them. */
public final class DiplomaDesk {

  static final String RECORDS = "/api/v1/diplomas/records";
  static final String DEAN = "dekan";

  private DiplomaDesk() {}

  /** What the dean enters, with a register number of its own and of today. */
  public static Map<String, Object> entry() {
    return entry(today());
  }

  static Map<String, Object> entry(LocalDate registered) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("nameEn", Map.of("familyName", "Sinovov", "givenName", "Anvar"));
    entry.put("registerNumber", "R-" + Entries.serial());
    entry.put("registerDate", registered.toString());
    entry.put("decisionNumber", "17-D");
    entry.put("decisionDate", registered.toString());
    return entry;
  }

  public static Response prepare(UUID study, Map<String, Object> entry) {
    Map<String, Object> preparation = new LinkedHashMap<>(entry);
    preparation.put("study", study);
    return Api.deed(DEAN).body(preparation).post(RECORDS);
  }

  /** Prepares a diploma and gives its id. */
  static String prepared(UUID study) {
    return prepared(study, entry());
  }

  static String prepared(UUID study, Map<String, Object> entry) {
    Response prepared = prepare(study, entry);
    assertThat(prepared.statusCode()).as(prepared.asString()).isEqualTo(201);
    return prepared.path("id");
  }

  static Response read(String id) {
    return Api.as(BlankStore.DEPARTMENT).get(RECORDS + "/" + id);
  }

  public static Response revise(String id, Map<String, Object> entry) {
    return Api.as(DEAN)
        .header("If-Match", read(id).header("ETag"))
        .contentType("application/json")
        .body(entry)
        .put(RECORDS + "/" + id);
  }

  static Response duplicate(String id, Map<String, Object> entry) {
    return Api.deed(DEAN).body(entry).post(RECORDS + "/" + id + "/duplicates");
  }

  public static Response print(String id, LocalDate on) {
    return Api.deed(BlankStore.DEPARTMENT)
        .body(Map.of("printedOn", on.toString()))
        .post(RECORDS + "/" + id + "/printing");
  }

  /** Sets a part printed on the first blank of the series. */
  public static Response setStatus(String id, String part, String series) {
    return Api.deed(BlankStore.DEPARTMENT)
        .body(Map.of("part", part, "blank", Map.of("series", series, "number", "000001")))
        .post(RECORDS + "/" + id + "/print-statuses");
  }

  public static Response handOver(String id, LocalDate on) {
    return Api.deed(BlankStore.DEPARTMENT)
        .body(
            Map.of(
                "handedOn", on.toString(), "recipient", "Sinovov Anvar", "signature", "Daftar 3"))
        .post(RECORDS + "/" + id + "/hand-over");
  }

  /** A series with one regular master's blank for a diploma and one for a supplement. */
  static String blanks() {
    return blanks("11");
  }

  /**
   * A series with one master's blank of the category for a diploma and one for a supplement.
   *
   * @param category code of the classifier; 12 is with honours
   */
  public static String blanks(String category) {
    String series = BlankStore.series();
    for (String kind : new String[] {"DIPLOMA", "SUPPLEMENT"}) {
      Map<String, Object> receipt = BlankStore.entry(kind, series, "000001", "000001");
      receipt.put("educationType", "12");
      receipt.put("category", category);
      assertThat(BlankStore.receive(receipt).statusCode()).isEqualTo(201);
    }
    return series;
  }

  /** Prints both parts today, on blanks of a new series. */
  static String printed(String id) {
    String series = blanks();
    for (Response step :
        new Response[] {
          print(id, today()), setStatus(id, "DIPLOMA", series), setStatus(id, "SUPPLEMENT", series)
        }) {
      assertThat(step.statusCode()).as(step.asString()).isEqualTo(200);
    }
    return series;
  }

  public static Response verify(String hash) {
    return Api.anonymous().get("/api/v1/diplomas/verifications/" + hash);
  }
}
