package uz.hemis.adapters.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.access.port.Passwords;

/**
 * Argon2id (RFC 9106). A hash carries its parameters, so that raising them leaves old ones valid.
 */
@Singleton
class Argon2Passwords implements Passwords {

  private static final int HASH_BYTES = 32;

  /** Each computation takes a processor and its memory, and some must be left for the others. */
  private final Semaphore atOnce =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  private final Argon2Function function;
  private final String nobody;

  @Inject
  Argon2Passwords(
      @ConfigProperty(name = "hemis.access.argon2.memory-kib") int memory,
      @ConfigProperty(name = "hemis.access.argon2.iterations") int iterations,
      @ConfigProperty(name = "hemis.access.argon2.parallelism") int parallelism) {
    this.function =
        Argon2Function.getInstance(memory, iterations, parallelism, HASH_BYTES, Argon2.ID);
    this.nobody = hash("");
  }

  @Override
  public String hash(String password) {
    return one(() -> function.hash(password).getResult());
  }

  @Override
  public boolean fits(String password, String hash) {
    String compared = hash == null ? nobody : hash;
    boolean same =
        one(() -> Argon2Function.getInstanceFromHash(compared).check(password, compared));
    return same && hash != null;
  }

  private <T> T one(Supplier<T> computation) {
    atOnce.acquireUninterruptibly();
    try {
      return computation.get();
    } finally {
      atOnce.release();
    }
  }
}
