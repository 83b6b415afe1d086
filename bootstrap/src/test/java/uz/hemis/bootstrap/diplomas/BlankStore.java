package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.hemis.bootstrap.support.Entries.today;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/** Receipts of blanks in series of their own, and what the account says of them. */
final class BlankStore {

  static final String BLANKS = "/api/v1/diplomas/blanks";
  static final String DEPARTMENT = "diplom";

  private BlankStore() {}

  /** A series that no other test has. */
  static String series() {
    int serial = Entries.serial();
    return "" + letter(serial / 676) + letter(serial / 26) + letter(serial);
  }

  /** The entry of a receipt by an act of today. */
  static Map<String, Object> entry(String kind, String series, String first, String last) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kind", kind);
    entry.put("educationType", "11");
    entry.put("category", "11");
    entry.put("series", series);
    entry.put("firstNumber", first);
    entry.put("lastNumber", last);
    entry.put("act", act());
    return entry;
  }

  /** An act of today with an uploaded file. */
  static Map<String, Object> act() {
    return Map.of(
        "number",
        "D-" + Entries.serial(),
        "date",
        today().toString(),
        "file",
        Entries.paper(DEPARTMENT, "ACT"));
  }

  /** Enters the receipt and gives the answer, whatever it is. */
  static Response receive(Map<String, Object> entry) {
    return Api.deed(DEPARTMENT).body(entry).post(BLANKS + "/receipts");
  }

  /** Enters the receipt of diplomas' blanks and gives its id. */
  static String received(String series, String first, String last) {
    Response receipt = receive(entry("DIPLOMA", series, first, last));
    assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
    return receipt.path("id");
  }

  /** The ids of the series' blanks, in their order. */
  static List<String> blanks(String series) {
    return list(series).jsonPath().getList("items.id");
  }

  /** The series' blanks, in their order. */
  static Response list(String series) {
    return Api.as(DEPARTMENT).queryParam("limit", 200).queryParam("series", series).get(BLANKS);
  }

  /** Sets the blank spoiled and gives the answer, whatever it is. */
  static Response spoil(String blank, Map<String, Object> spoiling) {
    return Api.deed(DEPARTMENT).body(spoiling).post(BLANKS + "/" + blank + "/spoiling");
  }

  /** Asserts what the series' stock is, and that the account is whole. */
  static void assertStock(String series, int received, int issued, int spoiled) {
    Response stock = Api.as(DEPARTMENT).queryParam("series", series).get(BLANKS + "/stock");
    assertThat(stock.<Integer>path("items.size()")).as(stock.asString()).isOne();
    assertThat(stock.<Integer>path("items[0].received")).isEqualTo(received);
    assertThat(stock.<Integer>path("items[0].issued")).isEqualTo(issued);
    assertThat(stock.<Integer>path("items[0].spoiled")).isEqualTo(spoiled);
    assertThat(stock.<Integer>path("items[0].unused")).isEqualTo(received - issued - spoiled);
  }

  private static char letter(int place) {
    return (char) ('A' + place % 26);
  }
}
