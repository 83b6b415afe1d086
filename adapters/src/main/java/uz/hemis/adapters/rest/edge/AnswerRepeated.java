package uz.hemis.adapters.rest.edge;

/** Unwinds a deed that was done before under the same key, carrying the answer of that time. */
final class AnswerRepeated extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ShownAnswer answer;

  AnswerRepeated(int status, ShownAnswer answer) {
    super("repeated", null, false, false);
    this.status = status;
    this.answer = answer;
  }

  int status() {
    return status;
  }

  ShownAnswer answer() {
    return answer;
  }
}
