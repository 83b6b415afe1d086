package uz.hemis.adapters.persistence.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The facts of a notice as JSON. Text that reads as a date or a moment is one again when it is
 * read; ids and codes stay text.
 */
final class NoticeFacts {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile(DATE + "T[\\d:.]+Z");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private NoticeFacts() {}

  static String write(Map<String, Object> facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Facts of a notice that are no data", e);
    }
  }

  static Map<String, Object> read(String json) {
    try {
      Map<String, Object> facts =
          JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
      facts.replaceAll((name, fact) -> typed(fact));
      return facts;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts of a notice that are no JSON", e);
    }
  }

  private static Object typed(Object fact) {
    try {
      return switch (fact) {
        case String text when DATE.matcher(text).matches() -> LocalDate.parse(text);
        case String text when MOMENT.matcher(text).matches() -> Instant.parse(text);
        case Collection<?> many -> many.stream().map(NoticeFacts::typed).toList();
        case null, default -> fact;
      };
    } catch (DateTimeException e) {
      return fact;
    }
  }
}
