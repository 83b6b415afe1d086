package uz.hemis.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The application while it serves: tells the operator once where everything is. */
public final class Service implements QuarkusApplication {

  @Override
  public int run(String... arguments) {
    System.out.print(greeting(ConfigProvider.getConfig()));
    Quarkus.waitForExit();
    return 0;
  }

  private static String greeting(Config config) {
    String address = "http://localhost:" + config.getValue("quarkus.http.port", String.class);
    Path accounts = Path.of(config.getValue("hemis.demo.accounts-file", String.class));
    Path operator = Path.of(config.getValue("hemis.first-operator.file", String.class));
    return """

        HEMIS is running
          address        %s
          API reference  %s/q/openapi
          demo accounts  %s
          first operator %s
          data           %s

        """
        .formatted(
            address,
            address,
            Files.exists(accounts) ? accounts : "none",
            Files.exists(operator) ? operator : "none",
            config.getValue("hemis.data.directory", String.class));
  }
}
