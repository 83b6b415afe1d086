package uz.hemis.bootstrap.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.bootstrap.installation.DrawnPasswords;
import uz.hemis.bootstrap.installation.EmptyDatabase;
import uz.hemis.bootstrap.startup.Profile;

/**
 * Makes the demonstration when the application starts on an empty database: everything in one
 * transaction, and no account whose password nobody knows, for the file is written before the
 * transaction commits. A database that holds anything is left as it is.
 */
@ApplicationScoped
class DemoInstitution {

  private static final int AFTER_THE_CHECKS = 1000;

  private final boolean wanted;
  private final Passwords passwords;
  private final EmptyDatabase database;
  private final DemoSeed seed;
  private final DemoAccountsWriter writer;

  DemoInstitution(
      @ConfigProperty(name = "hemis.demo", defaultValue = "false") boolean wanted,
      @ConfigProperty(name = "hemis.profile", defaultValue = "demo") String profile,
      Passwords passwords,
      EmptyDatabase database,
      DemoSeed seed,
      DemoAccountsWriter writer) {
    this.wanted = wanted && !profile.equals(Profile.PRODUCTION.word());
    this.passwords = passwords;
    this.database = database;
    this.seed = seed;
    this.writer = writer;
  }

  void onStart(@Observes @Priority(AFTER_THE_CHECKS) StartupEvent event) {
    if (wanted && QuarkusTransaction.requiringNew().call(database::isEmpty)) {
      Map<String, String> drawn = draw();
      Map<String, String> hashes = hash(drawn);
      QuarkusTransaction.requiringNew()
          .run(() -> writer.write(accounts(drawn, seed.plant(hashes))));
    }
  }

  private static Map<String, String> draw() {
    DrawnPasswords source = new DrawnPasswords();
    Map<String, String> drawn = new LinkedHashMap<>();
    Part.all().forEach(part -> drawn.put(part.login(), source.next()));
    return drawn;
  }

  /** Hashing takes time on purpose, so all processors share it, and no transaction waits. */
  private Map<String, String> hash(Map<String, String> drawn) {
    return drawn.entrySet().parallelStream()
        .collect(
            Collectors.toConcurrentMap(
                Map.Entry::getKey, entry -> passwords.hash(entry.getValue())));
  }

  private static List<DemoAccount> accounts(Map<String, String> drawn, Map<String, UUID> scopes) {
    List<DemoAccount> accounts = new ArrayList<>();
    for (Part part : Part.all()) {
      UUID scope = scopes.get(part.login());
      accounts.add(
          new DemoAccount(
              part.login(),
              drawn.get(part.login()),
              part.role().name(),
              part.unit() == null ? null : part.unit().name(),
              scope == null ? null : scope.toString()));
    }
    return accounts;
  }
}
