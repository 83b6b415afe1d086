package uz.hemis.bootstrap.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.bootstrap.data.PrivateFiles;

/** Writes the file with the demonstration's accounts, readable by its owner only. */
@ApplicationScoped
class DemoAccountsWriter {

  private final Path file;

  DemoAccountsWriter(@ConfigProperty(name = "hemis.demo.accounts-file") Path file) {
    this.file = file;
  }

  void write(List<DemoAccount> accounts) {
    PrivateFiles.writeJson(file, accounts);
  }
}
