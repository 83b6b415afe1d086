package uz.hemis.adapters.persistence.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.StatementFailed;
import uz.hemis.application.personnel.port.Employees;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.personnel.Employee;
import uz.hemis.domain.personnel.PersonnelRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlEmployees implements Employees {

  private static final String LOCK =
      """
      select id, person_id, number, phone, email, degree, rank, version
      from personnel_employee where id = ? and removed_at is null for update""";

  /** Waits for whoever is entering the same person, and leaves the card to who was first. */
  private static final String INSERT =
      """
      insert into personnel_employee (number, phone, email, degree, rank, changed_at, id, person_id,
        version, created_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
      on conflict (person_id) where removed_at is null do nothing""";

  private static final String UPDATE =
      """
      update personnel_employee set number = ?, phone = ?, email = ?, degree = ?, rank = ?,
        changed_at = ?, removed_at = ?, version = version + 1
      where id = ? and version = ?""";

  private final Jdbc jdbc;
  private final SqlEvents events;
  private final SqlPeriods periods;
  private final Moment moment;

  SqlEmployees(Jdbc jdbc, SqlEvents events, SqlPeriods periods, Moment moment) {
    this.jdbc = jdbc;
    this.events = events;
    this.periods = periods;
    this.moment = moment;
  }

  @Override
  public Employee getForUpdate(UUID employee) {
    return jdbc.find(
            LOCK,
            row ->
                new Employee(
                    Jdbc.uuid(row, "id"),
                    Jdbc.uuid(row, "person_id"),
                    CardColumns.read(row),
                    events.list(employee),
                    row.getLong("version")),
            employee)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<UUID> admit(Employee newcomer) {
    int kept = keep(INSERT, values(newcomer, newcomer.id(), newcomer.person(), moment.now()));
    return kept == 1
        ? Optional.empty()
        : jdbc.find(
            "select id from personnel_employee where person_id = ? and removed_at is null",
            row -> Jdbc.uuid(row, "id"),
            newcomer.person());
  }

  @Override
  public void save(Employee employee) {
    int changed =
        keep(
            UPDATE,
            values(
                employee,
                employee.isRemoved() ? moment.now() : null,
                employee.id(),
                employee.version()));
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    events.append(employee.id(), employee.events());
    periods.keep(employee.id(), employee.employments());
  }

  private int keep(String statement, Object... values) {
    try {
      return jdbc.change(statement, values);
    } catch (StatementFailed failed) {
      throw failed.isDuplicate()
          ? new RuleBroken(PersonnelRule.EMPLOYEE_NUMBER_TAKEN, "/number", Map.of())
          : failed;
    }
  }

  private Object[] values(Employee employee, Object... further) {
    Card card = employee.card();
    Object[] values = new Object[6 + further.length];
    values[0] = card.number();
    values[1] = card.contacts().phoneText();
    values[2] = card.contacts().emailText();
    values[3] = card.degree().code();
    values[4] = card.rank().code();
    values[5] = moment.now();
    System.arraycopy(further, 0, values, 6, further.length);
    return values;
  }
}
