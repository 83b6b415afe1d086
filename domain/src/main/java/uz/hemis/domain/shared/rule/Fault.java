package uz.hemis.domain.shared.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One broken rule with the data it was judged on.
 *
 * @param rule the rule
 * @param field JSON pointer of the member at fault, such as {@code /pinfl}; empty for the whole
 * @param facts typed data for the reader, such as {@code dueDate}; never sentences, never personal
 *     data beyond what the person entered
 */
public record Fault(Rule rule, String field, Map<String, Object> facts) {

  public Fault {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(field, "field");
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
