package uz.hemis.adapters.persistence.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.Spelling;

/** Reads a person's name out of its columns. */
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

  private static Spelling spelling(ResultSet row, String script) throws SQLException {
    String family = row.getString("family_name" + script);
    return family == null
        ? null
        : new Spelling(
            family, row.getString("given_name" + script), row.getString("patronymic" + script));
  }
}
