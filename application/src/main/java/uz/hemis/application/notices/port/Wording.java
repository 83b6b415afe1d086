package uz.hemis.application.notices.port;

import java.util.Map;
import uz.hemis.domain.notices.Language;

/** The sentences of notices. */
public interface Wording {

  /**
   * A notice in words.
   *
   * @param subject one line
   * @param text one or more lines
   */
  record Words(String subject, String text) {}

  /** Puts a notice into words. */
  Words of(Language language, String kind, Map<String, Object> facts);

  /** What stands under every e-mail: who writes, and how to have no more of it. */
  String closing(Language language);
}
