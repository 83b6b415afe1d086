package uz.hemis.adapters.persistence.curriculum;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import uz.hemis.domain.curriculum.Step;
import uz.hemis.domain.structure.Names;

/** Reads programmes with their qualifications. */
@Singleton
class ProgrammeRows {

  private static final String FROM = "from curriculum_programme p";

  private static final String SELECT =
      "select id, version, code, type, faculty_id, opened_at, opened_by, closed_at, closed_by, "
          + NameColumns.ALL;

  private static final String ONE = SELECT + " " + FROM + " where id = ?";

  private static final String QUALIFICATIONS =
      "select programme_id, "
          + NameColumns.ALL
          + " from curriculum_qualification where programme_id = any (?) order by position";

  private static final Listing<Bare> LIST =
      new Listing<>(SELECT, FROM, Key.oldestFirst("p.id", Bare::id), ProgrammeRows::bare);

  private final Jdbc jdbc;

  ProgrammeRows(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  Page<Programme> list(Conditions which, PageRequest page) {
    Page<Bare> found = LIST.page(jdbc, which, page);
    Map<UUID, List<Names>> qualifications =
        qualifications(found.items().stream().map(Bare::id).toList());
    return found.map(each -> each.with(qualifications));
  }

  Optional<Programme> find(UUID id) {
    return find(ONE, id);
  }

  /** The programme, which nobody closes before the transaction ends. */
  Optional<Programme> findUnclosing(UUID id) {
    return find(ONE + " for share", id);
  }

  private Optional<Programme> find(String statement, UUID id) {
    return jdbc.find(statement, ProgrammeRows::bare, id)
        .map(each -> each.with(qualifications(List.of(id))));
  }

  private Map<UUID, List<Names>> qualifications(List<UUID> programmes) {
    return jdbc.listBy("programme_id", QUALIFICATIONS, NameColumns::read, programmes);
  }

  private static Bare bare(ResultSet row) throws SQLException {
    return new Bare(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        new Programme.Identity(
            row.getString("code"),
            ProgrammeType.ofCode(row.getString("type")),
            Jdbc.uuid(row, "faculty_id")),
        NameColumns.read(row),
        StepColumns.read(row, "opened"),
        StepColumns.read(row, "closed"));
  }

  /** A programme's own row. */
  private record Bare(
      UUID id, long version, Programme.Identity identity, Names names, Step opened, Step closed) {

    Programme with(Map<UUID, List<Names>> qualifications) {
      return new Programme(
          id,
          version,
          identity,
          new ProgrammeLabel(names, qualifications.getOrDefault(id, List.of())),
          opened,
          closed);
    }
  }
}
