package uz.hemis.bootstrap;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import uz.hemis.bootstrap.data.DataDirectory;
import uz.hemis.bootstrap.keys.KeyFiles;
import uz.hemis.bootstrap.keys.Keys;
import uz.hemis.bootstrap.startup.Profile;
import uz.hemis.bootstrap.startup.StartRefused;

/** Where everything starts: prepares the installation, then serves it. */
@QuarkusMain
public final class HemisApplication {
  private static final int REFUSED = 1;

  private HemisApplication() {}

  public static void main(String... arguments) {
    Map<String, String> environment = System.getenv();
    try {
      switch (CommandLine.parse(arguments, environment)) {
        case CommandLine.Start start -> serve(start, environment);
        case CommandLine.RotateKeys rotate -> rotateKeys(rotate, environment);
      }
    } catch (StartRefused refused) {
      refused.lines().forEach(System.err::println);
      // Nothing runs yet, and an orderly exit would add the words of logging never configured.
      Runtime.getRuntime().halt(REFUSED);
    }
  }

  private static void serve(CommandLine.Start start, Map<String, String> environment) {
    Profile profile = Profile.from(environment);
    Installation installation = Installation.prepare(start, environment);
    OrderlyEnd end = new OrderlyEnd(installation);
    System.setProperty("quarkus.profile", profile.word());
    System.setProperty("quarkus.http.port", Integer.toString(start.port()));
    installation.settings().forEach(System::setProperty);
    ApplicationLifecycleManager.setDefaultExitCodeHandler((code, failure) -> end.exit(code));
    Quarkus.run(Service.class);
  }

  private static void rotateKeys(CommandLine.RotateKeys rotate, Map<String, String> environment) {
    try (DataDirectory directory = DataDirectory.hold(rotate.data())) {
      KeyFiles keys = Keys.of(directory.path(), environment).stored();
      KeyFiles.Rotation done = keys.rotateDataKeys();
      System.out.printf(
          "New primary data key %d in %s; %d older kept for reading.%n",
          Integer.toUnsignedLong(done.primaryKeyId()), keys.directory(), done.olderKeys());
    }
  }
}
