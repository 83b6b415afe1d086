package uz.hemis.adapters.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.notices.port.StoredSettings;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.NoticeSettings;

@ApplicationScoped
class SqlSettings implements StoredSettings {

  private static final String GET =
      "select version, language, by_email from notices_setting where person_id = ?";
  private static final String FIRST =
      """
      insert into notices_setting (version, language, by_email, person_id)
      values (1, ?, ?, ?) on conflict do nothing
      """;
  private static final String NEXT =
      """
      update notices_setting set version = version + 1, language = ?, by_email = ?
      where person_id = ? and version = ?
      """;

  private final Jdbc database;

  SqlSettings(Jdbc database) {
    this.database = database;
  }

  @Override
  public NoticeSettings get(UUID person) {
    return database.find(GET, SqlSettings::settings, person).orElse(NoticeSettings.DEFAULT);
  }

  @Override
  public boolean replace(UUID person, NoticeSettings settings) {
    String language = settings.language().tag();
    int changed =
        settings.version() == NoticeSettings.DEFAULT.version()
            ? database.change(FIRST, language, settings.byEmail(), person)
            : database.change(NEXT, language, settings.byEmail(), person, settings.version());
    return changed == 1;
  }

  static NoticeSettings settings(ResultSet row) throws SQLException {
    return new NoticeSettings(
        row.getLong("version"),
        Language.of(row.getString("language")).orElseThrow(),
        row.getBoolean("by_email"));
  }
}
