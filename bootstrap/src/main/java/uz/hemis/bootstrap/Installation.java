package uz.hemis.bootstrap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uz.hemis.bootstrap.data.DataDirectory;
import uz.hemis.bootstrap.database.DatabaseAccess;
import uz.hemis.bootstrap.database.EmbeddedPostgres;
import uz.hemis.bootstrap.keys.Keys;
import uz.hemis.bootstrap.startup.DemoAccountsFile;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.HttpPort;
import uz.hemis.bootstrap.startup.Profile;
import uz.hemis.bootstrap.startup.StartRefused;
import uz.hemis.bootstrap.startup.StorageLocations;

/** One prepared installation: its directory is held, its keys are sound, its database runs. */
final class Installation implements AutoCloseable {
  private final DataDirectory directory;
  private final Keys keys;
  private final DatabaseAccess database;
  private final Optional<EmbeddedPostgres> embedded;

  private Installation(
      DataDirectory directory, Keys keys, DatabaseAccess database, EmbeddedPostgres embedded) {
    this.directory = directory;
    this.keys = keys;
    this.database = database;
    this.embedded = Optional.ofNullable(embedded);
  }

  /** Cheap checks first, all their faults at once; the database last. */
  static Installation prepare(CommandLine.Start start, Map<String, String> environment) {
    requireSound(start, environment);
    return open(start.data(), environment);
  }

  /** Holds the directory, prepares its keys and starts its database. */
  static Installation open(Path data, Map<String, String> environment) {
    DataDirectory directory = DataDirectory.hold(data);
    try {
      Keys keys = Keys.of(directory.path(), environment);
      keys.prepare(environment, EmbeddedPostgres.existsIn(directory.path()));
      Optional<DatabaseAccess> declared = DatabaseAccess.declared(environment);
      if (declared.isPresent()) {
        return new Installation(directory, keys, declared.get(), null);
      }
      EmbeddedPostgres embedded = EmbeddedPostgres.start(directory.path());
      return new Installation(directory, keys, embedded.access(), embedded);
    } catch (StartRefused refused) {
      directory.close();
      throw refused;
    }
  }

  private static void requireSound(CommandLine.Start start, Map<String, String> environment) {
    Profile profile = Profile.from(environment);
    List<Fault> faults = new ArrayList<>(StorageLocations.from(environment).faults(profile));
    faults.addAll(DemoAccountsFile.in(start.data()).faults(profile));
    faults.addAll(new HttpPort(start.port()).faults());
    if (!faults.isEmpty()) {
      throw new StartRefused(faults);
    }
  }

  /** What the running application is told, by the names of its configuration. */
  Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("quarkus.datasource.jdbc.url", database.url()),
        Map.entry("quarkus.datasource.username", database.user()),
        Map.entry("quarkus.datasource.password", database.password()),
        Map.entry(
            "mp.jwt.verify.publickey.location", keys.signing().publicKey().toUri().toString()),
        Map.entry("smallrye.jwt.sign.key.location", keys.signing().privateKey().toUri().toString()),
        Map.entry("smallrye.jwt.sign.key.id", keys.signing().id()),
        Map.entry("hemis.keys.directory", keys.stored().directory().toString()),
        Map.entry("hemis.data.directory", directory.path().toString()),
        Map.entry(
            "hemis.first-operator.file",
            directory.path().resolve("first-operator.json").toString()),
        Map.entry(
            "hemis.demo.accounts-file", DemoAccountsFile.in(directory.path()).path().toString()));
  }

  DatabaseAccess database() {
    return database;
  }

  @Override
  public void close() {
    embedded.ifPresent(EmbeddedPostgres::close);
    directory.close();
  }
}
