package uz.hemis.bootstrap.keys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.StartRefused;

/**
 * Every key of an installation: its own under {@code DIR/keys}, or those an operator declares by
 * {@code HEMIS_KEYS} (a directory) and {@code HEMIS_SIGNING_KEY} (a file).
 */
public record Keys(KeyFiles stored, SigningKey signing) {

  public static Keys of(Path dataDirectory, Map<String, String> environment) {
    Path own = dataDirectory.resolve("keys");
    return new Keys(
        new KeyFiles(declared(environment, "HEMIS_KEYS").orElse(own)),
        declared(environment, "HEMIS_SIGNING_KEY")
            .map(SigningKey::new)
            .orElseGet(() -> SigningKey.in(own)));
  }

  /**
   * Generates the installation's own keys while there is no database yet, then requires that all
   * are there and closed to others. Declared keys are never generated.
   */
  public void prepare(Map<String, String> environment, boolean databaseExists) {
    if (declared(environment, "HEMIS_KEYS").isEmpty() && !databaseExists) {
      stored.generateMissing();
    }
    if (declared(environment, "HEMIS_SIGNING_KEY").isEmpty()) {
      signing.generateMissing();
    }
    List<Fault> faults = new ArrayList<>(stored.faults());
    faults.addAll(signing.faults());
    if (!faults.isEmpty()) {
      throw new StartRefused(faults);
    }
  }

  private static Optional<Path> declared(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).map(Path::of).map(Path::toAbsolutePath);
  }
}
