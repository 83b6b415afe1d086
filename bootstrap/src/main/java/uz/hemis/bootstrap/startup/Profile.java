package uz.hemis.bootstrap.startup;

import java.util.Map;

/** What an installation is for: showing the system with invented people, or keeping real ones. */
public enum Profile {
  DEMO("demo"),
  PRODUCTION("prod");

  private final String word;

  Profile(String word) {
    this.word = word;
  }

  /** Reads {@code HEMIS_PROFILE}; unset means {@link #DEMO}. */
  public static Profile from(Map<String, String> environment) {
    return named(environment.getOrDefault("HEMIS_PROFILE", DEMO.word));
  }

  static Profile named(String declared) {
    for (Profile profile : values()) {
      if (profile.word.equals(declared)) {
        return profile;
      }
    }
    throw new StartRefused("HEMIS_PROFILE is '" + declared + "': it can be demo or prod.");
  }

  /** The name of this profile in the configuration. */
  public String word() {
    return word;
  }
}
