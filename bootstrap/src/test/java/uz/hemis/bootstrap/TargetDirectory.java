package uz.hemis.bootstrap;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The build directory of this module, wherever the tests are started from. */
public final class TargetDirectory {

  private TargetDirectory() {}

  public static Path path() {
    try {
      return Path.of(
              TargetDirectory.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getParent();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
