package uz.hemis.bootstrap.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uz.hemis.bootstrap.data.PrivateFiles;
import uz.hemis.bootstrap.startup.Fault;

/** A key is accepted only when it is there and nobody but its owner can reach it. */
final class OwnedKeys {

  private OwnedKeys() {}

  static List<Fault> faults(Path path) {
    if (!Files.exists(path)) {
      return List.of(
          Fault.technical(
              "%s is missing: restore it from the backup of the keys.".formatted(path)));
    }
    try {
      return PrivateFiles.faults(path);
    } catch (IOException unreadable) {
      return List.of(
          Fault.technical("The rights of %s cannot be read: %s".formatted(path, unreadable)));
    }
  }
}
