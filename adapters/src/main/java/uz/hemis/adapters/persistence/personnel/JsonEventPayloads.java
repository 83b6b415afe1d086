package uz.hemis.adapters.persistence.personnel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.application.personnel.port.EventPayloads;

/** Proposed events as JSON with members in one order. Members may be added, never renamed. */
@ApplicationScoped
class JsonEventPayloads implements EventPayloads {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @Override
  public String write(Proposed event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write a proposed event", e);
    }
  }

  @Override
  public Proposed read(String payload) {
    try {
      return JSON.readValue(payload, Proposed.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot read a proposed event", e);
    }
  }
}
