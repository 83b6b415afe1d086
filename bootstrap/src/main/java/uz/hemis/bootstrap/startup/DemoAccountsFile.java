package uz.hemis.bootstrap.startup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The list of demonstration accounts with their passwords; a production installation has none. */
public record DemoAccountsFile(Path path) {

  public static DemoAccountsFile in(Path dataDirectory) {
    return new DemoAccountsFile(dataDirectory.resolve("demo-accounts.json"));
  }

  public List<Fault> faults(Profile profile) {
    return profile == Profile.PRODUCTION && Files.exists(path)
        ? List.of(
            new Fault(
                "2.1",
                "demo accounts are listed in %s; production has only accounts formalised by an internal order."
                    .formatted(path)))
        : List.of();
  }
}
