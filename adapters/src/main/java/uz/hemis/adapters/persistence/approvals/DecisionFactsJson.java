package uz.hemis.adapters.persistence.approvals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import uz.hemis.domain.approvals.DecisionFacts;

/**
 * The facts of a decision as JSON. What was written once must stay readable: members may be added,
 * never renamed.
 */
final class DecisionFactsJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private DecisionFactsJson() {}

  static String write(DecisionFacts facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the facts of a decision", e);
    }
  }

  static DecisionFacts read(String json) {
    try {
      return JSON.readValue(json, DecisionFacts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot read the facts of a decision", e);
    }
  }
}
