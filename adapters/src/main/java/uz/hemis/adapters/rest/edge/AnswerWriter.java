package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes note of what an answer shows while it is written, for the record of deeds. Of personal data
 * everything is recorded that has an identifier, at whatever depth, so that no list hides whom it
 * showed: a new member of the contract is recorded without a line here. Left out are places, papers
 * and subjects of the record itself, and those who are named as authors of a deed.
 */
final class AnswerWriter extends JsonGeneratorDelegate {

  private static final String ID = "id";
  private static final String ITEMS = "items";
  private static final String VERSION = "version";
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

  private final Map<String, String> members = new HashMap<>();
  private Long version;
  private final Set<UUID> named = new LinkedHashSet<>();
  private final Set<UUID> all = new LinkedHashSet<>();

  AnswerWriter(JsonGenerator json) {
    super(json, false);
  }

  /** What was written into the body. */
  ShownAnswer shown(byte[] json) {
    return new ShownAnswer(json, members, version, named, all);
  }

  @Override
  public void writeString(String text) throws IOException {
    super.writeString(text);
    note(text);
  }

  @Override
  public void writeString(char[] text, int offset, int length) throws IOException {
    super.writeString(text, offset, length);
    note(new String(text, offset, length));
  }

  @Override
  public void writeString(SerializableString text) throws IOException {
    super.writeString(text);
    note(text.getValue());
  }

  @Override
  public void writeNumber(int number) throws IOException {
    super.writeNumber(number);
    note(number);
  }

  @Override
  public void writeNumber(long number) throws IOException {
    super.writeNumber(number);
    note(number);
  }

  private void note(long number) {
    if (isMemberOfAnswer() && VERSION.equals(getOutputContext().getCurrentName())) {
      version = number;
    }
  }

  private void note(String text) {
    if (isMemberOfAnswer()) {
      members.put(getOutputContext().getCurrentName(), text);
    }
    if (isIdentifier(text) && !isLeftOut(getOutputContext())) {
      identifier(UUID.fromString(text), getOutputContext());
    }
  }

  private boolean isMemberOfAnswer() {
    JsonStreamContext place = getOutputContext();
    return place.inObject() && place.getParent().inRoot();
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
            && ITEMS.equals(around.getParent().getCurrentName());
  }

  private static boolean isLeftOut(JsonStreamContext place) {
    for (JsonStreamContext at = place; !at.inRoot(); at = at.getParent()) {
      if (at.inObject() && isLeftOut(at.getCurrentName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeftOut(String member) {
    return NOBODY.contains(member) || member.endsWith("By");
  }

  private static boolean isIdentifier(String text) {
    if (text == null || text.length() != IDENTIFIER.length()) {
      return false;
    }
    for (int i = 0; i < IDENTIFIER.length(); i++) {
      char sign = text.charAt(i);
      if (IDENTIFIER.charAt(i) == '-' ? sign != '-' : !HexFormat.isHexDigit(sign)) {
        return false;
      }
    }
    return true;
  }
}
