package uz.hemis.adapters.persistence.students;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.SqlArray;
import uz.hemis.application.students.port.Admittances;
import uz.hemis.application.students.port.InstitutionCode;
import uz.hemis.application.students.port.StudentSerials;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.Admittance;
import uz.hemis.domain.students.NumberSeries;
import uz.hemis.domain.students.StudentRule;

@ApplicationScoped
class SqlAdmittances implements Admittances, StudentSerials, InstitutionCode {

  private static final String INSERT =
      """
      insert into students_admission (study_id, quota_id, year, order_number, order_date, order_file,
        intake_id, admitted_at, admitted_by)
      select study, quota, year, number, date, file, intake, at, by
      from unnest(?::uuid[], ?::uuid[], ?::integer[], ?::text[], ?::text[]::date[], ?::uuid[],
        ?::uuid[], ?::text[]::timestamptz[], ?::uuid[])
        admitted (study, quota, year, number, date, file, intake, at, by)""";

  /** Holds the counter until the transaction ends, so that a number is neither lost nor doubled. */
  private static final String DRAW =
      """
      insert into students_serial (prefix, last) values (?, ?)
      on conflict (prefix) do update set last = students_serial.last + excluded.last
        where students_serial.last + excluded.last <= 99999
      returning last""";

  private final Jdbc jdbc;

  SqlAdmittances(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void addAll(Collection<Admittance> admittances) {
    jdbc.change(
        INSERT,
        SqlArray.of("uuid", admittances, Admittance::study),
        SqlArray.of("uuid", admittances, Admittance::quota),
        SqlArray.of("integer", admittances, Admittance::year),
        SqlArray.of("text", admittances, each -> each.order().number()),
        SqlArray.of("text", admittances, each -> each.order().date().toString()),
        SqlArray.of("uuid", admittances, each -> each.order().file()),
        SqlArray.of("uuid", admittances, Admittance::intake),
        SqlArray.of("text", admittances, each -> each.at().toString()),
        SqlArray.of("uuid", admittances, Admittance::by));
  }

  @Override
  public int draw(NumberSeries series, int count) {
    int last =
        jdbc.find(DRAW, row -> row.getInt("last"), series.prefix(), count)
            .orElseThrow(
                () ->
                    new RuleBroken(
                        StudentRule.STUDENT_NUMBERS_EXHAUSTED, Map.of("prefix", series.prefix())));
    return last - count + 1;
  }

  @Override
  public String get() {
    return jdbc.find("select code from structure_institution", row -> row.getString("code"))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }
}
