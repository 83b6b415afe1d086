package uz.hemis.adapters.rest.edge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import uz.hemis.application.shared.PendingWrites;

/**
 * Does a deed to its end and takes it back, so that it is judged by the very rules that it will be
 * judged by, and nothing of it stays.
 */
@ApplicationScoped
class Trial {

  private final PendingWrites writes;

  Trial(PendingWrites writes) {
    this.writes = writes;
  }

  /** What the deed answers; what refuses it is thrown as the deed would throw it. */
  Object of(Callable<?> deed) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> takenBack(deed));
    } catch (TakenBack end) {
      return end.answer();
    }
  }

  private Object takenBack(Callable<?> deed) throws Exception {
    Object answer = deed.call();
    writes.judge();
    throw new TakenBack(answer);
  }
}
