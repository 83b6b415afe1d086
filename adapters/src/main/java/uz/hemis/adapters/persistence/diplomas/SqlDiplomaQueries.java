package uz.hemis.adapters.persistence.diplomas;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.diplomas.query.DiplomaFilter;
import uz.hemis.application.diplomas.query.DiplomaItem;
import uz.hemis.application.diplomas.query.DiplomaQueries;
import uz.hemis.application.diplomas.query.DiplomaStepView;
import uz.hemis.application.diplomas.query.DiplomaView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.DiplomaState;
import uz.hemis.domain.diplomas.DiplomaStep;

@ApplicationScoped
class SqlDiplomaQueries implements DiplomaQueries {

  private static final String ITEMS =
      """
      select d.id, d.study_id, d.register_number, d.register_date, d.state, d.original_id,
        d.version, d.content #>> '{education,programme,code}' as code,
        concat_ws(' ', d.content #>> '{graduate,uz,familyName}',
          d.content #>> '{graduate,uz,givenName}', d.content #>> '{graduate,uz,patronymic}') as name""";

  private static final Listing<DiplomaItem> LIST =
      new Listing<>(
          ITEMS,
          "from diplomas_diploma d",
          Key.newestFirst("d.id", DiplomaItem::id),
          SqlDiplomaQueries::item);

  private static final String VIEW =
      """
      select d.*, b.series as diploma_series, b.number as diploma_number,
        s.series as supplement_series, s.number as supplement_number
      from diplomas_diploma d
      left join diplomas_blank b on b.diploma_id = d.id and b.kind = 'DIPLOMA'
      left join diplomas_blank s on s.diploma_id = d.id and s.kind = 'SUPPLEMENT'
      """;

  private static final String STEPS =
      """
      select t.*, p.family_name || ' ' || p.given_name as by_name
      from diplomas_step t join people_person p on p.id = t.done_by
      where t.diploma_id = ? order by t.place""";

  private final Jdbc jdbc;

  SqlDiplomaQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<DiplomaItem> list(DiplomaFilter filter, UUID scope, PageRequest page) {
    return LIST.page(jdbc, matching(filter, scope), page);
  }

  @Override
  public Optional<DiplomaView> find(UUID id) {
    return jdbc.find(VIEW + "where d.id = ?", SqlDiplomaQueries::view, id);
  }

  @Override
  public Optional<DiplomaView> findByHash(String hash) {
    return jdbc.find(VIEW + "where d.hash = ?", SqlDiplomaQueries::view, hash);
  }

  @Override
  public List<DiplomaStepView> listSteps(UUID diploma) {
    return jdbc.list(STEPS, SqlDiplomaQueries::step, diploma);
  }

  private static Conditions matching(DiplomaFilter filter, UUID scope) {
    return new Conditions()
        .andIf("d.faculty_id = ?", scope)
        .andIf("d.faculty_id = ?", filter.faculty())
        .andIf("d.study_id = ?", filter.study())
        .andIf("d.state = ?", filter.state() == null ? null : filter.state().name())
        .andIf("d.register_number = ?", filter.registerNumber());
  }

  private static DiplomaItem item(ResultSet row) throws SQLException {
    return new DiplomaItem(
        Jdbc.uuid(row, "id"),
        Jdbc.uuid(row, "study_id"),
        row.getString("name"),
        row.getString("code"),
        row.getString("register_number"),
        row.getObject("register_date", LocalDate.class),
        DiplomaState.valueOf(row.getString("state")),
        Jdbc.uuid(row, "original_id"),
        row.getLong("version"));
  }

  private static DiplomaView view(ResultSet row) throws SQLException {
    return new DiplomaView(
        DiplomaColumns.diploma(row), blank(row, "diploma"), blank(row, "supplement"));
  }

  private static BlankNumber blank(ResultSet row, String part) throws SQLException {
    String series = row.getString(part + "_series");
    return series == null ? null : new BlankNumber(series, row.getString(part + "_number"));
  }

  private static DiplomaStepView step(ResultSet row) throws SQLException {
    return new DiplomaStepView(
        new DiplomaStep(
            DiplomaStep.Kind.valueOf(row.getString("kind")),
            Jdbc.uuid(row, "done_by"),
            Role.valueOf(row.getString("done_role")),
            Jdbc.instant(row, "done_at")),
        row.getString("by_name"));
  }
}
