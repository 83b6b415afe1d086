package uz.hemis.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * A contract that clients hold already, in its rendering as OpenAPI 3.0. A later one of the same
 * major version must serve them all.
 *
 * @param document the whole document
 */
record ReleasedContract(JsonNode document) {

  private static final Path RELEASED = Path.of("released");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The contract of the highest version among those released. */
  static ReleasedContract last() {
    try (Stream<Path> files = Files.list(RELEASED)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(ReleasedContract::of)
          .max(Comparator.comparing(ReleasedContract::version))
          .orElseThrow(() -> new IllegalStateException("No contract was released: " + RELEASED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReleasedContract of(Path file) {
    try {
      return new ReleasedContract(JSON.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  Runtime.Version version() {
    return Runtime.Version.parse(document.at("/info/version").asText().replaceAll("(\\.0)+$", ""));
  }

  /** What of the later contract breaks the clients of this one; a new major version may. */
  List<String> brokenBy(JsonNode later) {
    int major = new ReleasedContract(later).version().feature();
    if (major > version().feature()) {
      return List.of();
    }
    ChangedOpenApi change = OpenApiCompare.fromContents(document.toString(), later.toString());
    return change.isCompatible() ? List.of() : List.of(rendered(change).split("\n"));
  }

  private static String rendered(ChangedOpenApi change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ConsoleRender().render(change, new OutputStreamWriter(out, UTF_8));
    return out.toString(UTF_8);
  }
}
