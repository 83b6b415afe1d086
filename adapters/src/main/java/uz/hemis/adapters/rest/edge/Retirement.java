package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * That an operation is going to be given up, as the contract says it and clients are told with
 * every answer.
 *
 * @param since the first day on which it was deprecated (RFC 9745)
 * @param sunset the day from which on it may be gone (RFC 8594)
 * @param explained where people read about it
 */
record Retirement(LocalDate since, LocalDate sunset, String explained) {

  private static final String CONTRACT = "/q/openapi";

  /**
   * What an operation of the contract says; null for one that stays.
   *
   * @throws IllegalStateException when a deprecated one lacks a date, or one that stays has it
   */
  static Retirement of(JsonNode operation) {
    boolean dated = operation.has("x-deprecated-since") && operation.has("x-sunset");
    if (operation.path("deprecated").asBoolean() != dated) {
      throw new IllegalStateException(
          operation.path("operationId").asText()
              + ": deprecated, x-deprecated-since and x-sunset belong together");
    }
    return dated
        ? new Retirement(
            LocalDate.parse(operation.get("x-deprecated-since").asText()),
            LocalDate.parse(operation.get("x-sunset").asText()),
            operation.path("externalDocs").path("url").asText(CONTRACT))
        : null;
  }

  /** The headers by name. */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Deprecation", "@" + since.atStartOfDay(Tashkent.ZONE).toEpochSecond());
    headers.put(
        "Sunset",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            sunset.atStartOfDay(Tashkent.ZONE).withZoneSameInstant(ZoneOffset.UTC)));
    headers.put("Link", "<" + explained + ">; rel=\"deprecation\"");
    return headers;
  }
}
