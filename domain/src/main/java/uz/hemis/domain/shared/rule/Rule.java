package uz.hemis.domain.shared.rule;

import java.util.Locale;

/**
 * A rule of the regulation that can say no. Each area lists its rules in one enum; the constant's
 * name is the stable identity that clients see as {@code /problems/<slug>}.
 */
public interface Rule {

  /** The enum constant's name, unique over all areas. */
  String name();

  /** The clause of the regulation, order or law that the rule rests on, such as {@code 3.1.3}. */
  String clause();

  /** What kind of "no" it is. */
  Refusal refusal();

  /** The name as it stands in a problem type: {@code ENTRY_CLOSED} is {@code entry-closed}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
