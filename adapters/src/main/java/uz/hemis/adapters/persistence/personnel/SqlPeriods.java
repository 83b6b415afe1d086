package uz.hemis.adapters.persistence.personnel;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.personnel.Employment;

/** The rows of the periods in which posts are held. */
@Singleton
class SqlPeriods {

  private static final String FORGET =
      "delete from personnel_employment where employee_id = ? and id <> all (?)";

  private static final String END =
      """
      update personnel_employment set valid_to = ?
      where id = ? and valid_to is distinct from ?""";

  private static final String INSERT =
      """
      insert into personnel_employment (id, employment_id, employee_id, unit_id, position, rate,
        form, valid_from, valid_to)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do nothing""";

  private final Jdbc jdbc;

  SqlPeriods(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the rows those of the employee's periods: ends go before beginnings. */
  void keep(UUID employee, List<Employment> periods) {
    jdbc.change(FORGET, employee, periods.stream().map(Employment::start).toList());
    periods.forEach(period -> jdbc.change(END, period.to(), period.start(), period.to()));
    periods.forEach(period -> insert(employee, period));
  }

  private void insert(UUID employee, Employment period) {
    jdbc.change(
        INSERT,
        period.start(),
        period.employment(),
        employee,
        period.post().unit(),
        period.post().position(),
        period.post().rate().toDecimal(),
        period.post().form().code(),
        period.from(),
        period.to());
  }
}
