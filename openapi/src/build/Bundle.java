import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bundles the contract into one document: {@code java Bundle.java SOURCE.yaml TARGET.json
 * CODE.json}.
 *
 * <p>Beside it stands the same contract for tools that read OpenAPI 3.0: {@code openapi-3.0.json}.
 * Code is generated from the last one, which lacks what the edge does without the resources.
 *
 * <p>A file's name says what kind of component it holds: {@code schemas.yaml#/Employee} becomes
 * {@code #/components/schemas/Employee}. Path items are inlined. A reference that leads nowhere, a
 * name used twice and an area's component that nothing refers to stop the build; what lies in
 * {@code components} may wait for its user.
 */
final class Bundle {

  private static final Set<String> KINDS =
      Set.of("schemas", "parameters", "responses", "headers", "examples", "requestBodies");

  private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
  private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private final Map<Path, JsonNode> files = new HashMap<>();
  private final Map<String, Path> origins = new HashMap<>();
  private final ObjectNode components = yaml.createObjectNode();

  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]).toRealPath();
    Path target = Path.of(args[1]);
    Bundle bundle = new Bundle();
    ObjectNode contract = bundle.bundle(source);
    bundle.write(contract, Path.of(args[2]));
    bundle.addMechanisms(source, contract);
    bundle.write(contract, target);
    bundle.write(new OpenApi30().render(contract), target.resolveSibling("openapi-3.0.json"));
  }

  private void write(JsonNode contract, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    json.writeValue(target.toFile(), contract);
  }

  private ObjectNode bundle(Path source) {
    ObjectNode root = read(source).deepCopy();
    ObjectNode paths = (ObjectNode) root.get("paths");
    for (Map.Entry<String, JsonNode> path : List.copyOf(paths.properties())) {
      String reference = path.getValue().path("$ref").asText(null);
      if (reference != null) {
        paths.set(path.getKey(), inlined(source, reference));
      }
    }
    rewrite(source, root);
    root.withObject("/components").setAll(components);
    JsonNode rules = read(source.resolveSibling("problems/rules.yaml"));
    new Uniform(root, rules, reference -> collectShared(source, reference)).complete();
    declare(root);
    requireAllUsed(source.getParent());
    new Bounds(root).complete();
    new Examples(root, read(source.resolveSibling("components/words.yaml"))).complete();
    return root;
  }

  private void addMechanisms(Path source, ObjectNode contract) {
    new Mechanisms(contract, reference -> collectShared(source, reference)).complete();
    declare(contract);
  }

  private void declare(ObjectNode contract) {
    ObjectNode declared = contract.withObject("/components");
    new TreeSet<>(components.propertyStream().map(Map.Entry::getKey).toList())
        .forEach(kind -> declared.set(kind, sorted((ObjectNode) components.get(kind))));
  }

  private String collectShared(Path source, String reference) {
    return collect(source.resolveSibling("components/shared"), reference);
  }

  private JsonNode inlined(Path from, String reference) {
    Path file = fileOf(from, reference);
    JsonNode item = target(file, reference).deepCopy();
    rewrite(file, item);
    return item;
  }

  /** Rewrites the references below the node, which stands in the file, and collects their aims. */
  private void rewrite(Path file, JsonNode node) {
    if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
      String reference = object.get("$ref").asText();
      if (!reference.startsWith("#/components/")) {
        object.put("$ref", collect(file, reference));
      }
    }
    node.forEach(child -> rewrite(file, child));
  }

  private String collect(Path from, String reference) {
    Path file = fileOf(from, reference);
    String kind = file.getFileName().toString().replace(".yaml", "");
    if (!KINDS.contains(kind)) {
      throw new IllegalStateException(from + ": no kind of component: " + reference);
    }
    String name = reference.substring(reference.indexOf("#/") + 2);
    Path known = origins.putIfAbsent(kind + "/" + name, file);
    if (known == null) {
      JsonNode component = target(file, reference).deepCopy();
      components.withObject("/" + kind).set(name, component);
      rewrite(file, component);
    } else if (!known.equals(file)) {
      throw new IllegalStateException(name + " stands in " + known + " and in " + file);
    }
    return "#/components/" + kind + "/" + name;
  }

  private Path fileOf(Path from, String reference) {
    String file = reference.substring(0, reference.indexOf('#'));
    return file.isEmpty() ? from : from.resolveSibling(file).normalize();
  }

  private JsonNode target(Path file, String reference) {
    JsonNode found = read(file).path(reference.substring(reference.indexOf("#/") + 2));
    if (found.isMissingNode()) {
      throw new IllegalStateException(file + ": nothing at " + reference);
    }
    return found;
  }

  private JsonNode read(Path file) {
    return files.computeIfAbsent(
        file,
        f -> {
          try {
            return yaml.readTree(f.toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(f.toString(), e);
          }
        });
  }

  private void requireAllUsed(Path root) {
    try (var tree = Files.walk(root)) {
      for (Path file : tree.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        if (file.getParent().endsWith("components")) {
          continue;
        }
        String kind = file.getFileName().toString().replace(".yaml", "");
        if (KINDS.contains(kind)) {
          read(file)
              .fieldNames()
              .forEachRemaining(
                  name -> {
                    if (!origins.containsKey(kind + "/" + name)) {
                      throw new IllegalStateException(file + ": nothing refers to " + name);
                    }
                  });
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode sorted(ObjectNode node) {
    ObjectNode result = yaml.createObjectNode();
    new TreeSet<>(node.propertyStream().map(Map.Entry::getKey).toList())
        .forEach(name -> result.set(name, node.get(name)));
    return result;
  }
}
