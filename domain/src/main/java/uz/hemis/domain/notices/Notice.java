package uz.hemis.domain.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A message to a person (3.1.3, 5.2), before it is put into words.
 *
 * @param person who is told
 * @param kind slug of the {@link NoticeKind}
 * @param key what makes it this message and no other, at most 200 signs: a person gets one message
 *     under a key, however often it is sent
 * @param facts what the message speaks of: text, numbers, dates, instants, ids, codes, lists of
 *     them, or phrases by language tag; no names or numbers of people
 */
public record Notice(UUID person, String kind, String key, Map<String, Object> facts) {

  private static final int MAX_KEY = 200;

  public Notice {
    Objects.requireNonNull(person, "person");
    if (NoticeKind.of(kind).isEmpty()) {
      throw new IllegalArgumentException("No kind of notice: " + kind);
    }
    if (key == null || key.isBlank() || key.length() > MAX_KEY) {
      throw new IllegalArgumentException("key: " + key);
    }
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    facts.forEach(
        (name, fact) -> {
          if (!isData(fact)) {
            throw new IllegalArgumentException(name + " is no data: " + fact.getClass());
          }
        });
  }

  private static boolean isData(Object fact) {
    return switch (fact) {
      case null -> true;
      case String _, Number _, Boolean _, Enum<?> _, UUID _, LocalDate _, Instant _ -> true;
      case Collection<?> many -> many.stream().allMatch(Notice::isData);
      case Map<?, ?> phrase ->
          !phrase.isEmpty() && phrase.values().stream().allMatch(String.class::isInstance);
      default -> false;
    };
  }
}
