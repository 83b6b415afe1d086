package uz.hemis.bootstrap.installation;

import java.nio.file.Path;
import java.util.Map;

/** What an invented RTTRM declares for an invented institution. */
final class FirstFactsExample {

  private FirstFactsExample() {}

  static Map<String, String> at(Path order) {
    return Map.ofEntries(
        Map.entry("HEMIS_INSTITUTION_CODE", "998"),
        Map.entry("HEMIS_INSTITUTION_NAME", "Sinov universiteti"),
        Map.entry("HEMIS_INSTITUTION_TAXPAYER_NUMBER", "200000001"),
        Map.entry("HEMIS_INSTITUTION_WEEK", "SIX_DAY"),
        Map.entry("HEMIS_HOSTING", "OWN"),
        Map.entry("HEMIS_OPERATOR_PINFL", "30101700000019"),
        Map.entry("HEMIS_OPERATOR_NAME", "Namunov Anvar"),
        Map.entry("HEMIS_OPERATOR_ORDER_NUMBER", "1-R"),
        Map.entry("HEMIS_OPERATOR_ORDER_DATE", "2026-01-05"),
        Map.entry("HEMIS_OPERATOR_ORDER_FILE", order.toString()));
  }
}
