package uz.hemis.domain.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.Fault;

/** What is wrong with the heading of a draft (order, clause 2; 7.1). */
final class HeadingCheck {

  private HeadingCheck() {}

  /**
   * All faults of the heading.
   *
   * @param newest the first day of the newest published version
   */
  static List<Fault> of(Heading heading, LocalDate newest, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    LegalAct order = heading.order();
    if (order.number() == null) {
      faults.add(new Fault(CatalogueRule.VERSION_ORDER_MISSING, "/order/number", Map.of()));
    }
    if (order.date() == null) {
      faults.add(new Fault(CatalogueRule.VERSION_ORDER_MISSING, "/order/date", Map.of()));
    } else if (order.date().isAfter(today)) {
      faults.add(dateUnfit("/order/date", order.date(), null, today));
    }
    LocalDate from = heading.inForceFrom();
    LocalDate earliest = newest.isBefore(today) ? today : newest.plusDays(1);
    if (from == null || from.isBefore(earliest)) {
      faults.add(dateUnfit("/inForceFrom", from, earliest, today));
    }
    return faults;
  }

  private static Fault dateUnfit(
      String field, LocalDate date, LocalDate earliest, LocalDate today) {
    Map<String, Object> facts = new LinkedHashMap<>();
    if (date != null) {
      facts.put("date", date);
    }
    if (earliest != null) {
      facts.put("earliest", earliest);
    }
    facts.put("today", today);
    return new Fault(RegulationRule.VERSION_DATE_UNFIT, field, facts);
  }
}
