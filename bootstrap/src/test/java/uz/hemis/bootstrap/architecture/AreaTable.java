package uz.hemis.bootstrap.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of areas in {@code docs/architecture.md}: each area with those that it may know. */
final class AreaTable {

  private AreaTable() {}

  static Map<String, Set<String>> read() throws IOException {
    Map<String, Set<String>> areas = new LinkedHashMap<>();
    Files.readAllLines(Path.of("..", "docs", "architecture.md")).stream()
        .dropWhile(line -> !line.startsWith("| area |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|", -1))
        .forEach(cells -> areas.put(cells[1].strip(), names(cells[3])));
    return areas;
  }

  private static Set<String> names(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
