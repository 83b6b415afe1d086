package uz.hemis.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class BrowserTest {

  @TempDir Path folder;

  @Test
  void the_one_that_is_named_goes_before_that_on_the_path() throws IOException {
    Path chromium = Files.createFile(folder.resolve("chromium"));
    assertThat(chromium.toFile().setExecutable(true)).isTrue();
    String path = "/nowhere:" + folder;

    assertThat(Browser.program(Map.of("PATH", path))).isEqualTo(chromium.toString());
    assertThat(Browser.program(Map.of("PATH", path, "HEMIS_BROWSER", "/opt/other")))
        .isEqualTo("/opt/other");
  }

  @Test
  void without_one_a_person_sees_that_tests_were_skipped_and_a_machine_fails() {
    String path = folder.toString();
    assertThatExceptionOfType(TestAbortedException.class)
        .isThrownBy(() -> Browser.program(Map.of("PATH", path)))
        .withMessageContaining("no Chromium here");
    assertThatExceptionOfType(AssertionFailedError.class)
        .isThrownBy(() -> Browser.program(Map.of("PATH", path, "CI", "true")));
  }

  @Test
  void a_machine_that_knows_of_it_skips_them_too() {
    assertThatExceptionOfType(TestAbortedException.class)
        .isThrownBy(
            () ->
                Browser.program(
                    Map.of("PATH", folder.toString(), "CI", "true", "HEMIS_BROWSER", "none")));
  }
}
