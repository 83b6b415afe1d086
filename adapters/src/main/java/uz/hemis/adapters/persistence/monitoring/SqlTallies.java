package uz.hemis.adapters.persistence.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.monitoring.port.Tallies;

/**
 * One node folds at a time; the sums would hold without that, but two would wait for each other.
 */
@ApplicationScoped
class SqlTallies implements Tallies {

  private static final String CLAIM =
      "select pg_try_advisory_xact_lock(hashtext('monitoring_tally'))";

  private static final String FOLD =
      """
      with gone as (
        delete from monitoring_delta
        where ctid = any (array(select ctid from monitoring_delta limit ?))
        returning *
      ), of_all as (
        insert into monitoring_total as t
          (due_month, duty, annex, role, enforcement, due, in_time, late, permits, breaches)
        select due_month, duty, annex, role, enforcement,
          sum(due), sum(in_time), sum(late), sum(permits), sum(breaches)
        from gone group by due_month, duty, annex, role, enforcement
        on conflict on constraint monitoring_total_once do update set
          due = t.due + excluded.due, in_time = t.in_time + excluded.in_time,
          late = t.late + excluded.late, permits = t.permits + excluded.permits,
          breaches = t.breaches + excluded.breaches
      ), of_units as (
        insert into monitoring_tally as t
          (due_month, duty, annex, role, enforcement, unit_id, due, in_time, late, permits, breaches)
        select due_month, duty, annex, role, enforcement, unit_id,
          sum(due), sum(in_time), sum(late), sum(permits), sum(breaches)
        from gone group by due_month, duty, annex, role, enforcement, unit_id
        on conflict on constraint monitoring_tally_once do update set
          due = t.due + excluded.due, in_time = t.in_time + excluded.in_time,
          late = t.late + excluded.late, permits = t.permits + excluded.permits,
          breaches = t.breaches + excluded.breaches
      ), of_whole_units as (
        insert into monitoring_unit_total as t
          (due_month, enforcement, unit_id, due, in_time, late, permits, breaches)
        select due_month, enforcement, unit_id,
          sum(due), sum(in_time), sum(late), sum(permits), sum(breaches)
        from gone group by due_month, enforcement, unit_id
        on conflict on constraint monitoring_unit_total_once do update set
          due = t.due + excluded.due, in_time = t.in_time + excluded.in_time,
          late = t.late + excluded.late, permits = t.permits + excluded.permits,
          breaches = t.breaches + excluded.breaches
      ), of_people as (
        insert into monitoring_person_tally as t
          (person_id, due_month, duty, annex, role, enforcement, unit_id,
           due, in_time, late, permits, breaches)
        select person_id, due_month, duty, annex, role, enforcement, unit_id,
          sum(due), sum(in_time), sum(late), sum(permits), sum(breaches)
        from gone where person_id is not null
        group by person_id, due_month, duty, annex, role, enforcement, unit_id
        on conflict on constraint monitoring_person_tally_once do update set
          due = t.due + excluded.due, in_time = t.in_time + excluded.in_time,
          late = t.late + excluded.late, permits = t.permits + excluded.permits,
          breaches = t.breaches + excluded.breaches
      )
      select count(*) from gone
      """;

  private final Jdbc jdbc;

  SqlTallies(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int fold(int limit) {
    boolean mine = jdbc.find(CLAIM, row -> row.getBoolean(1)).orElseThrow();
    return mine ? jdbc.find(FOLD, row -> row.getInt(1), limit).orElseThrow() : 0;
  }
}
