package uz.hemis.bootstrap.support;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What the demo institution's staff enter before a test tries something, each of it new. */
public final class Entries {

  /** Where employees are registered and listed. */
  public static final String EMPLOYEES = "/api/v1/personnel/employees";

  private static final String HR = "kadrlar";
  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final byte[] PAPER =
      "%PDF-1.4 namuna\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  private static final int[] WEIGHTS = {7, 3, 1};

  private Entries() {}

  /** The current date in Tashkent. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tashkent"));
  }

  /** A number that no other entry of the run has. */
  public static int serial() {
    return SERIAL.incrementAndGet();
  }

  /** The registration of somebody who does not exist and was not entered before. */
  public static Map<String, Object> newcomer() {
    int serial = serial();
    LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(serial);
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", Map.of("latin", Map.of("familyName", "Sinovov", "givenName", "Anvar")));
    entry.put("birthDate", birth.toString());
    entry.put("sex", "MALE");
    entry.put("citizenship", "UZBEKISTAN");
    entry.put("pinfl", pinfl(birth, serial % 1000));
    return entry;
  }

  /** A registration under the family name. */
  public static Map<String, Object> newcomer(String familyName) {
    Map<String, Object> entry = newcomer();
    entry.put("name", Map.of("latin", Map.of("familyName", familyName, "givenName", "Anvar")));
    return entry;
  }

  /** A man's number in district 000, which no district has. */
  public static String pinfl(LocalDate birth, int serial) {
    String digits =
        "3%02d%02d%02d000%03d"
            .formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear() % 100, serial);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i % WEIGHTS.length];
    }
    return digits + sum % 10;
  }

  /** Registers the person and gives the card. */
  public static Response register(Map<String, Object> entry) {
    return created(Api.deed(HR).body(entry).post(EMPLOYEES));
  }

  /** Registers somebody new and gives the card's id. */
  public static String employee() {
    return register(newcomer()).path("id");
  }

  /** Uploads a paper for the purpose and gives its id. */
  public static String paper(String login, String purpose) {
    return created(upload(login, purpose, "namuna.pdf", PAPER, "application/pdf")).path("id");
  }

  /** Uploads the content as it is. */
  public static Response upload(
      String login, String purpose, String name, byte[] content, String type) {
    return upload(Api.as(login), purpose, name, content, type);
  }

  /** Uploads the content through a request that has its own filters. */
  public static Response upload(
      RequestSpecification request, String purpose, String name, byte[] content, String type) {
    return request
        .header("Idempotency-Key", Api.key())
        .multiPart("purpose", purpose)
        .multiPart("file", name, content, type)
        .post("/api/v1/files");
  }

  /** The id of the demo institution's unit with the code. */
  public static String unit(String code) {
    return Api.as(HR)
        .queryParam("limit", 200)
        .queryParam("open", true)
        .get("/api/v1/structure/units")
        .path("items.find { it.code == '" + code + "' }.id");
  }

  /** An order of the date with a number of its own and an uploaded file. */
  public static Map<String, Object> order(LocalDate date) {
    return Map.of("number", "S-" + serial(), "date", date.toString(), "file", paper(HR, "ORDER"));
  }

  /** A post in the unit. */
  public static Map<String, Object> post(String unit, String position, double rate, String form) {
    return Map.of("unit", unit, "position", position, "rate", rate, "form", form);
  }

  /** A hiring by an order of today. */
  public static Map<String, Object> hire(LocalDate effective, Map<String, Object> post) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kind", "HIRE");
    entry.put("order", order(today()));
    entry.put("effectiveDate", effective.toString());
    entry.put("post", post);
    return entry;
  }

  /** A dismissal by an order of today. */
  public static Map<String, Object> dismissal(LocalDate effective, String employment) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kind", "DISMISS");
    entry.put("order", order(today()));
    entry.put("effectiveDate", effective.toString());
    entry.put("employmentId", employment);
    return entry;
  }

  /** Records the event and gives the answer, whatever it is. */
  public static Response record(String employee, Map<String, Object> event) {
    return Api.deed(HR).body(event).post(EMPLOYEES + "/" + employee + "/events");
  }

  /** Hires the employee into a main post of the unit and gives the employment's id. */
  public static String hired(String employee, String unit) {
    Map<String, Object> post = post(unit, "Dotsent", 1.0, "MAIN");
    return created(record(employee, hire(today().minusDays(10), post))).path("employmentId");
  }

  private static Response created(Response answer) {
    answer.then().statusCode(201);
    return answer;
  }
}
