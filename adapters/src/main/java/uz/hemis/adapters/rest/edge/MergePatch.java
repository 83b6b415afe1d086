package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;

/**
 * JSON Merge Patch (RFC 7396): what the patch names is replaced, what it sets to null is removed,
 * everything else stays. The contract has refused unknown members before.
 */
@Singleton
public final class MergePatch {

  private final ObjectMapper json;

  MergePatch(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The thing after the patch.
   *
   * @param current the thing before, with the members that may be patched
   */
  public <T> T apply(T current, JsonNode patch, Class<T> type) {
    try {
      return json.treeToValue(merged(json.valueToTree(current), patch), type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The contract let a patch pass that fits no " + type, e);
    }
  }

  /** The target after the patch; the target itself stays as it is. */
  static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode members)) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode object
            ? object.deepCopy()
            : JsonNodeFactory.instance.objectNode();
    members
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                result.remove(member.getKey());
              } else {
                result.set(member.getKey(), merged(result.get(member.getKey()), member.getValue()));
              }
            });
    return result;
  }
}
