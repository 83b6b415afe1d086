package uz.hemis.bootstrap.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsFileTest {
  @TempDir Path directory;

  @Test
  void production_refuses_demo_accounts() throws IOException {
    DemoAccountsFile file = DemoAccountsFile.in(directory);
    Files.createFile(file.path());

    assertThat(file.faults(Profile.PRODUCTION)).hasSize(1);
    assertThat(file.faults(Profile.DEMO)).isEmpty();
  }

  @Test
  void production_starts_without_them() {
    assertThat(DemoAccountsFile.in(directory).faults(Profile.PRODUCTION)).isEmpty();
  }
}
