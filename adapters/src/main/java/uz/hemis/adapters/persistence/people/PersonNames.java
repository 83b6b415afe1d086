package uz.hemis.adapters.persistence.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.Spelling;

/** A person's name in its columns. */
public final class PersonNames {

  /** The columns of the name, of the table {@code p}. */
  public static final String COLUMNS =
      """
      p.family_name, p.given_name, p.patronymic,
      p.family_name_cyrillic, p.given_name_cyrillic, p.patronymic_cyrillic""";

  private PersonNames() {}

  /** The name in the row that the cursor stands on. */
  public static FullName read(ResultSet row) throws SQLException {
    return new FullName(spelling(row, ""), spelling(row, "_cyrillic"));
  }

  /**
   * Leaves those whose name begins so in either script, of the table {@code p}.
   *
   * @param prefix null leaves all
   */
  public static Conditions beginning(String prefix, Conditions which) {
    if (prefix == null) {
      return which;
    }
    String pattern = pattern(prefix);
    return which.and("p.name_key like ? or p.name_key_cyrillic like ?", pattern, pattern);
  }

  private static String pattern(String prefix) {
    return prefix
            .toLowerCase(Locale.ROOT)
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_")
        + '%';
  }

  private static Spelling spelling(ResultSet row, String script) throws SQLException {
    String family = row.getString("family_name" + script);
    return family == null
        ? null
        : new Spelling(
            family, row.getString("given_name" + script), row.getString("patronymic" + script));
  }
}
