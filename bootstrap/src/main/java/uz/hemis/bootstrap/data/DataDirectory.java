package uz.hemis.bootstrap.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import uz.hemis.bootstrap.startup.StartRefused;

/**
 * The directory where one installation keeps everything it owns: database, keys, demo accounts. It
 * is held by one application at a time, which the operating system guarantees even after a crash.
 */
public final class DataDirectory implements AutoCloseable {
  private static final String LOCK = "hemis.lock";

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataDirectory(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /** Creates the directory if there is none and holds it until {@link #close()}. */
  public static DataDirectory hold(Path directory) {
    Path path = directory.toAbsolutePath().normalize();
    try {
      prepare(path);
      Path real = path.toRealPath();
      FileChannel channel =
          FileChannel.open(
              real.resolve(LOCK),
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      FileLock lock = lock(channel);
      if (lock == null) {
        channel.close();
        throw new StartRefused(
            "%s is in use by another running application; stop that one or choose another --data."
                .formatted(real));
      }
      return new DataDirectory(real, channel, lock);
    } catch (IOException unusable) {
      throw new StartRefused(
          "The data directory %s cannot be used: %s".formatted(path, unusable), unusable);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static void prepare(Path path) throws IOException {
    if (Files.isDirectory(path)
        && !Files.exists(path.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)
        && holdsSomething(path)) {
      throw new StartRefused(
          "%s holds other files: --data needs an empty or a new directory.".formatted(path));
    }
    PrivateFiles.createDirectory(path);
  }

  private static boolean holdsSomething(Path path) throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.anyMatch(entry -> !entry.getFileName().toString().equals("lost+found"));
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
