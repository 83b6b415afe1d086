package uz.hemis.application.notices.port;

import java.util.UUID;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.shared.person.Email;

/**
 * An e-mail.
 *
 * @param notice the notice that it carries, from which its Message-ID follows: the same one however
 *     often it is tried
 * @param to where it goes
 * @param language in which it is written
 * @param subject one line
 * @param text plain text
 */
public record Letter(UUID notice, Email to, Language language, String subject, String text) {

  public Letter {
    subject = subject.replaceAll("\\s+", " ").strip();
  }

  /** Tells neither address nor text. */
  @Override
  public String toString() {
    return "Letter[" + notice + "]";
  }
}
