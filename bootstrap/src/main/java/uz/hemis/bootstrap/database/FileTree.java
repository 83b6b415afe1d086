package uz.hemis.bootstrap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory with everything in it; symbolic links are never followed. */
record FileTree(Path root) {

  void delete() throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path path : paths().reversed()) {
      Files.delete(path);
    }
  }

  /** Gives everything to another account of the operating system. */
  void handOver(int uid) throws IOException {
    for (Path path : paths()) {
      if (!Integer.valueOf(uid)
          .equals(Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
        Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private List<Path> paths() throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
