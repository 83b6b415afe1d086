package uz.hemis.bootstrap.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Countries declared for what is stored, by ISO 3166 code. Clause 2.1 (R-2.1d): keeping the data
 * outside Uzbekistan is strictly forbidden.
 */
public record StorageLocations(
    Optional<String> database, Optional<String> backup, Optional<String> log) {
  private static final String CLAUSE = "2.1";
  private static final String UZBEKISTAN = "UZ";

  /** {@code HEMIS_LOCATION} stands for backups and logs too where they declare nothing. */
  public static StorageLocations from(Map<String, String> environment) {
    Optional<String> database = Optional.ofNullable(environment.get("HEMIS_LOCATION"));
    return new StorageLocations(
        database,
        Optional.ofNullable(environment.get("HEMIS_BACKUP_LOCATION")).or(() -> database),
        Optional.ofNullable(environment.get("HEMIS_LOG_LOCATION")).or(() -> database));
  }

  /** A foreign country is refused in every profile, silence only in production. */
  public List<Fault> faults(Profile profile) {
    List<Fault> faults = new ArrayList<>();
    judge("HEMIS_LOCATION", "data", database, profile).ifPresent(faults::add);
    judge("HEMIS_BACKUP_LOCATION", "backups", backup, profile).ifPresent(faults::add);
    judge("HEMIS_LOG_LOCATION", "logs", log, profile).ifPresent(faults::add);
    return faults;
  }

  private static Optional<Fault> judge(
      String variable, String what, Optional<String> declared, Profile profile) {
    if (declared.isEmpty()) {
      return profile == Profile.PRODUCTION
          ? Optional.of(
              new Fault(CLAUSE, "%s must declare where %s are kept: UZ.".formatted(variable, what)))
          : Optional.empty();
    }
    if (declared.get().equals(UZBEKISTAN)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            CLAUSE,
            "%s are declared in '%s' (%s); storage outside Uzbekistan is forbidden."
                .formatted(what, declared.get(), variable)));
  }
}
