package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An answer as the caller sees it, and what it shows, for the record of deeds. Of personal data
 * everything is recorded that has an identifier, at whatever depth, so that no list hides whom it
 * showed: a new member of the contract is recorded without a line here. Left out are places, papers
 * and subjects of the record itself, and those who are named as authors of a deed.
 */
final class ShownAnswer {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String ID = "id";
  private static final String IDENTIFIER = "00000000-0000-0000-0000-000000000000";

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

  private final byte[] json;
  private final Map<String, String> members = new HashMap<>();
  private final Set<UUID> named = new LinkedHashSet<>();
  private final Set<UUID> all = new LinkedHashSet<>();

  /**
   * @param json the body of the answer
   */
  ShownAnswer(byte[] json) {
    this.json = json;
    try (JsonParser parser = JSON.createParser(json)) {
      while (parser.nextToken() != null) {
        read(parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] json() {
    return json;
  }

  /** A text or a number that is a member of the answer itself. */
  Optional<String> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** The thing that the answer is, or the items that it lists. */
  Set<UUID> named() {
    return named;
  }

  /** Everything with an identifier that the answer shows. */
  Set<UUID> all() {
    return all;
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.FIELD_NAME) {
      if (isLeftOut(parser.currentName())) {
        parser.nextToken();
        parser.skipChildren();
      }
      return;
    }
    if (parser.currentToken().isScalarValue()) {
      member(parser);
      if (isIdentifier(parser)) {
        identifier(UUID.fromString(parser.getText()), parser.getParsingContext());
      }
    }
  }

  private void member(JsonParser parser) throws IOException {
    JsonStreamContext place = parser.getParsingContext();
    boolean told = parser.currentToken().isNumeric() || isText(parser);
    if (told && place.inObject() && place.getParent().inRoot()) {
      members.put(place.getCurrentName(), parser.getText());
    }
  }

  private void identifier(UUID id, JsonStreamContext place) {
    all.add(id);
    if (place.inObject() && ID.equals(place.getCurrentName()) && isNamed(place.getParent())) {
      named.add(id);
    }
  }

  /** Whether it is around the answer itself or around one of its items. */
  private static boolean isNamed(JsonStreamContext around) {
    return around.inRoot()
        || around.inArray()
            && around.getParent().getParent().inRoot()
            && "items".equals(around.getParent().getCurrentName());
  }

  private static boolean isLeftOut(String member) {
    return NOBODY.contains(member) || member.endsWith("By");
  }

  private static boolean isText(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  private static boolean isIdentifier(JsonParser parser) throws IOException {
    if (!isText(parser) || parser.getTextLength() != IDENTIFIER.length()) {
      return false;
    }
    char[] text = parser.getTextCharacters();
    int start = parser.getTextOffset();
    for (int i = 0; i < IDENTIFIER.length(); i++) {
      char sign = text[start + i];
      if (IDENTIFIER.charAt(i) == '-' ? sign != '-' : !HexFormat.isHexDigit(sign)) {
        return false;
      }
    }
    return true;
  }
}
