package uz.hemis.adapters.rest.edge;

import java.util.Map;

/**
 * One place where a request departs from the contract.
 *
 * @param pointer JSON pointer into the body, or the name of the parameter or header
 * @param keyword what is wrong: a keyword of JSON Schema, {@code unknown} or {@code characters}
 * @param facts what the contract asks for, such as {@code limit}
 */
record Violation(String pointer, String keyword, Map<String, Object> facts) {

  Violation {
    facts = Map.copyOf(facts);
  }
}
