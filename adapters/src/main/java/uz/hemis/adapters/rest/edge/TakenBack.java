package uz.hemis.adapters.rest.edge;

/** Unwinds a deed that was judged to its end and is to leave nothing, carrying its answer. */
final class TakenBack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Object answer;

  TakenBack(Object answer) {
    super("taken back", null, false, false);
    this.answer = answer;
  }

  Object answer() {
    return answer;
  }
}
