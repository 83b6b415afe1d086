package uz.hemis.adapters.persistence.curriculum;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.curriculum.Programme;
import uz.hemis.domain.curriculum.ProgrammeLabel;
import uz.hemis.domain.curriculum.ProgrammeType;
import uz.hemis.domain.structure.Names;

/** Reads programmes with their qualifications. */
@Singleton
class ProgrammeRows {

  private static final String FROM = "from curriculum_programme p";

  private static final String SELECT =
      "select id, version, code, type, faculty_id, opened_at, opened_by, closed_at, closed_by, "
          + NameColumns.ALL;

  /** One by its id. */
  static final String FIND = SELECT + " " + FROM + " where id = ?";

  private static final String QUALIFICATIONS =
      "select "
          + NameColumns.ALL
          + " from curriculum_qualification where programme_id = ? order by position";

  private final Jdbc jdbc;
  private final Listing<Programme> list;

  ProgrammeRows(Jdbc jdbc) {
    this.jdbc = jdbc;
    this.list = new Listing<>(SELECT, FROM, Key.oldestFirst("p.id", Programme::id), this::read);
  }

  Page<Programme> list(Conditions which, PageRequest page) {
    return list.page(jdbc, which, page);
  }

  Programme read(ResultSet row) throws SQLException {
    UUID id = Jdbc.uuid(row, "id");
    return new Programme(
        id,
        row.getLong("version"),
        new Programme.Identity(
            row.getString("code"),
            ProgrammeType.ofCode(row.getString("type")),
            Jdbc.uuid(row, "faculty_id")),
        new ProgrammeLabel(NameColumns.read(row), qualifications(id)),
        StepColumns.read(row, "opened"),
        StepColumns.read(row, "closed"));
  }

  private List<Names> qualifications(UUID programme) {
    return jdbc.list(QUALIFICATIONS, NameColumns::read, programme);
  }
}
