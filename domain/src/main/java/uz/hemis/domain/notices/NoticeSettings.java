package uz.hemis.domain.notices;

import java.util.Objects;

/**
 * How a person wants to be told (5.2).
 *
 * @param version of the stored settings; 0 while the person has chosen nothing
 * @param language of e-mails
 * @param byEmail whether notices also come by e-mail
 */
public record NoticeSettings(long version, Language language, boolean byEmail) {

  /** The settings of those who have chosen nothing. */
  public static final NoticeSettings DEFAULT = new NoticeSettings(0, Language.UZBEK_LATIN, true);

  public NoticeSettings {
    Objects.requireNonNull(language, "language");
  }
}
