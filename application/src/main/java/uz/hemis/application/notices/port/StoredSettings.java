package uz.hemis.application.notices.port;

import java.util.UUID;
import uz.hemis.domain.notices.NoticeSettings;

/** How people want to be told. */
public interface StoredSettings {

  /** The person's settings; the default ones while nothing was chosen. */
  NoticeSettings get(UUID person);

  /**
   * Replaces the settings of the version that they carry.
   *
   * @return whether it was still that version
   */
  boolean replace(UUID person, NoticeSettings settings);
}
