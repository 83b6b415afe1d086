package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.databind.JsonNode;

/** Unwinds a deed that was done before under the same key, carrying the answer of that time. */
final class AnswerRepeated extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient JsonNode answer;

  AnswerRepeated(int status, JsonNode answer) {
    super("repeated", null, false, false);
    this.status = status;
    this.answer = answer;
  }

  int status() {
    return status;
  }

  JsonNode answer() {
    return answer;
  }
}
