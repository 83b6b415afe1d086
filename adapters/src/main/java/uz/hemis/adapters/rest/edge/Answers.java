package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.io.UncheckedIOException;

/** Writes the request's answer as JSON, once for record, kept answer, headers and body. */
@RequestScoped
class Answers {

  private final ObjectMapper mapper;
  private Object answer;
  private ShownAnswer shown;

  Answers(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  ShownAnswer shown(Object answer) {
    if (shown == null || this.answer != answer) {
      try {
        shown = new ShownAnswer(mapper.writeValueAsBytes(answer));
        this.answer = answer;
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
    return shown;
  }
}
