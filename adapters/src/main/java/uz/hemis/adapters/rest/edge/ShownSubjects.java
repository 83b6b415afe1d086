package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an answer showed, for the record of deeds. Of personal data everything is recorded that has
 * an identifier, at whatever depth, so that no list hides whom it showed: a new member of the
 * contract is recorded without a line here. Left out are places, papers and subjects of the record
 * itself, and those who are named as authors of a deed.
 */
final class ShownSubjects {

  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Set<String> NOBODY =
      Set.of(
          "unit",
          "scopeUnit",
          "faculty",
          "curriculum",
          "group",
          "file",
          "papers",
          "subjects",
          "session",
          "sessionId",
          "by");

  private ShownSubjects() {}

  /** The thing that the answer is, or the items that it lists. */
  static Set<UUID> named(JsonNode answer) {
    Set<UUID> found = new LinkedHashSet<>();
    add(found, answer.path("id"));
    answer.path("items").forEach(item -> add(found, item.path("id")));
    return found;
  }

  /** Everything with an identifier that the answer shows. */
  static Set<UUID> all(JsonNode answer) {
    Set<UUID> found = new LinkedHashSet<>();
    gather(answer, found);
    return found;
  }

  private static void gather(JsonNode shown, Set<UUID> found) {
    if (shown.isObject()) {
      for (Map.Entry<String, JsonNode> member : shown.properties()) {
        if (!isLeftOut(member.getKey())) {
          gather(member.getValue(), found);
        }
      }
    } else if (shown.isArray()) {
      shown.forEach(element -> gather(element, found));
    } else {
      add(found, shown);
    }
  }

  private static boolean isLeftOut(String member) {
    return NOBODY.contains(member) || member.endsWith("By");
  }

  private static void add(Set<UUID> found, JsonNode value) {
    if (value.isTextual() && IDENTIFIER.matcher(value.textValue()).matches()) {
      found.add(UUID.fromString(value.textValue()));
    }
  }
}
