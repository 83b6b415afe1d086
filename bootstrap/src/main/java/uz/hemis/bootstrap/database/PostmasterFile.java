package uz.hemis.bootstrap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The file {@code postmaster.pid} by which a server marks its cluster as taken. */
record PostmasterFile(Path path) {
  private static final int STATUS_LINE = 7;

  /** Whether the process with this id wrote that it accepts connections. */
  boolean saysReady(long pid) throws IOException {
    List<String> lines = lines();
    return lines.size() > STATUS_LINE
        && lines.getFirst().strip().equals(Long.toString(pid))
        && lines.get(STATUS_LINE).strip().equals("ready");
  }

  /** The live server of this very cluster, left behind by an application that was killed. */
  Optional<ProcessHandle> liveServer() throws IOException {
    return liveProcess().filter(this::servesThisCluster);
  }

  /**
   * After a restart of the machine the number may belong to a stranger, which would keep the server
   * from starting. With our own number in its place the server takes the file for stale, yet still
   * makes sure that nobody uses the cluster's shared memory.
   */
  void disownStranger() throws IOException {
    if (liveProcess().isPresent() && liveServer().isEmpty()) {
      List<String> lines = new ArrayList<>(lines());
      lines.set(0, Long.toString(ProcessHandle.current().pid()));
      Files.write(path, lines);
    }
  }

  private Optional<ProcessHandle> liveProcess() throws IOException {
    List<String> lines = lines();
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(ProcessHandle::isAlive);
  }

  private boolean servesThisCluster(ProcessHandle process) {
    String cluster = path.getParent().toString();
    return process
        .info()
        .arguments()
        .map(Arrays::asList)
        .filter(arguments -> arguments.contains(cluster))
        .isPresent();
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(path);
    } catch (NoSuchFileException absent) {
      return List.of();
    }
  }
}
