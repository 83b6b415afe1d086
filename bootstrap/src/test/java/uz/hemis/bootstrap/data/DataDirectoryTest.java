package uz.hemis.bootstrap.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.hemis.bootstrap.startup.StartRefused;

class DataDirectoryTest {
  @TempDir Path parent;

  @Test
  void a_second_application_is_refused_until_the_first_has_ended() {
    Path path = parent.resolve("data");
    try (DataDirectory held = DataDirectory.hold(path)) {
      assertThatThrownBy(() -> DataDirectory.hold(held.path()))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("in use by another");
    }
    DataDirectory.hold(path).close();
  }

  @Test
  void only_its_owner_can_enter_it() throws IOException {
    Path path = Files.createDirectory(parent.resolve("data"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataDirectory.hold(path).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rwx------");
  }

  @Test
  void a_directory_with_strange_files_is_left_alone() throws IOException {
    Files.createFile(parent.resolve("thesis.odt"));

    assertThatThrownBy(() -> DataDirectory.hold(parent))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("holds other files");
  }
}
