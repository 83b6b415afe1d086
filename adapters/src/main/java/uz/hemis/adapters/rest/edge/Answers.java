package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes the request's answer as JSON, once for record, kept answer, headers and body. */
@RequestScoped
class Answers {

  private static final int USUAL = 8192;

  private final ObjectMapper mapper;
  private Object answer;
  private ShownAnswer shown;

  Answers(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The answer as it is written; null shows nothing. */
  ShownAnswer shown(Object answer) {
    if (shown == null || this.answer != answer) {
      this.shown = written(answer);
      this.answer = answer;
    }
    return shown;
  }

  /** An answer that was written before. */
  ShownAnswer shownBefore(byte[] body) {
    try (JsonParser before = mapper.createParser(body);
        AnswerWriter json = writer(OutputStream.nullOutputStream())) {
      before.nextToken();
      json.copyCurrentStructure(before);
      return json.shown(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ShownAnswer written(Object answer) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL);
    try (AnswerWriter json = writer(body)) {
      mapper.writeValue(json, answer);
      return json.shown(body.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AnswerWriter writer(OutputStream body) throws IOException {
    return new AnswerWriter(mapper.createGenerator(body));
  }
}
