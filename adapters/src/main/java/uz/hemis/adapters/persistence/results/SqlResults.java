package uz.hemis.adapters.persistence.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.results.port.CurriculumOfSubject;
import uz.hemis.application.results.port.Results;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.results.Achieved;
import uz.hemis.domain.results.Points;
import uz.hemis.domain.results.Result;
import uz.hemis.domain.shared.document.OfficialDocument;

@ApplicationScoped
class SqlResults implements Results, CurriculumOfSubject {

  private static final String LAST =
      """
      select distinct on (r.study_id) r.* from results_result r
      where r.subject_id = ? and r.study_id = any (?)
      order by r.study_id, r.id desc""";

  private static final String ACHIEVED =
      """
      select l.study_id, s.credits, l.points from (
        select distinct on (r.study_id, r.subject_id) r.study_id, r.subject_id, r.points
        from results_result r where r.study_id = any (?)
        order by r.study_id, r.subject_id, r.id desc
      ) l join curriculum_subject s on s.id = l.subject_id""";

  private static final String INSERT =
      """
      insert into results_result (id, study_id, subject_id, sheet_id, sitting, points, assessed_on,
        correction_number, correction_date, correction_file, entered_at, entered_by, entered_role)
      select r.id, r.study, r.subject, ?::uuid, r.sitting, r.points, r.assessed, r.number, r.date,
        r.file, ?::timestamptz, ?::uuid, ?::varchar
      from jsonb_to_recordset(?::jsonb) as r (id uuid, study uuid, subject uuid, sitting integer,
        points integer, assessed date, number varchar, date date, file uuid)""";

  private static final String CURRICULUM =
      "select curriculum_id from curriculum_subject where id = ?";

  private final Jdbc jdbc;

  SqlResults(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, Result> listLast(UUID subject, Collection<UUID> studies) {
    return jdbc.list(LAST, SqlResults::result, subject, studies).stream()
        .collect(Collectors.toMap(Result::study, Function.identity()));
  }

  @Override
  public Map<UUID, List<Achieved>> listAchieved(Collection<UUID> studies) {
    return jdbc.listBy(
        "study_id",
        ACHIEVED,
        row -> new Achieved(row.getInt("credits"), new Points(row.getInt("points"))),
        studies);
  }

  /** A result as one JSON object of a batch. */
  private record ResultRow(
      UUID id,
      UUID study,
      UUID subject,
      int sitting,
      int points,
      LocalDate assessed,
      String number,
      LocalDate date,
      UUID file) {

    static ResultRow of(Result result) {
      OfficialDocument correction = result.correction();
      return new ResultRow(
          result.id(),
          result.study(),
          result.subject(),
          result.sitting(),
          result.points().value(),
          result.assessed(),
          correction == null ? null : correction.number(),
          correction == null ? null : correction.date(),
          correction == null ? null : correction.file());
    }
  }

  @Override
  public void addAll(UUID sheet, Collection<Result> results, Actor enteredBy, Instant at) {
    jdbc.change(
        INSERT,
        sheet,
        at,
        enteredBy.person(),
        enteredBy.role().name(),
        KeptJson.write(results.stream().map(ResultRow::of).toList()));
  }

  @Override
  public Optional<UUID> find(UUID subject) {
    return jdbc.find(CURRICULUM, row -> Jdbc.uuid(row, "curriculum_id"), subject);
  }

  private static Result result(ResultSet row) throws SQLException {
    String number = row.getString("correction_number");
    return new Result(
        Jdbc.uuid(row, "id"),
        Jdbc.uuid(row, "study_id"),
        Jdbc.uuid(row, "subject_id"),
        row.getInt("sitting"),
        new Points(row.getInt("points")),
        row.getObject("assessed_on", LocalDate.class),
        number == null
            ? null
            : new OfficialDocument(
                number,
                row.getObject("correction_date", LocalDate.class),
                Jdbc.uuid(row, "correction_file")));
  }
}
