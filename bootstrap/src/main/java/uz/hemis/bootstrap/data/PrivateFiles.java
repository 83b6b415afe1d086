package uz.hemis.bootstrap.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import uz.hemis.bootstrap.startup.Fault;

/** Files and directories that only the account of the application can open. */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> DIRECTORY =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  private PrivateFiles() {}

  /** Creates the directory and its parents; an existing one is closed to everybody else. */
  public static void createDirectory(Path directory) throws IOException {
    Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(DIRECTORY));
    Files.setPosixFilePermissions(directory, DIRECTORY);
  }

  /** Writes the whole file or none of it, and returns when it is on the disk. */
  public static void write(Path file, byte[] content) throws IOException {
    FileAttribute<?> closed = PosixFilePermissions.asFileAttribute(FILE);
    Path parent = file.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(parent, file.getFileName() + ".", ".new", closed);
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      sync(parent);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Writes the value as an indented JSON document.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void writeJson(Path file, Object value) {
    try {
      write(
          file,
          new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** Returns when the names in this directory are on the disk. */
  public static void sync(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** A line to the operator when group or others have any right on it. */
  public static List<Fault> faults(Path path) throws IOException {
    Set<PosixFilePermission> granted = Files.getPosixFilePermissions(path);
    if (granted.stream().noneMatch(OTHERS::contains)) {
      return List.of();
    }
    return List.of(
        Fault.technical(
            "%s is open to others (%s): run chmod go= %s"
                .formatted(path, PosixFilePermissions.toString(granted), path)));
  }
}
