package uz.hemis.adapters.persistence.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import uz.hemis.application.monitoring.query.BoardQuestion;
import uz.hemis.domain.monitoring.BoardPeriod;
import uz.hemis.domain.monitoring.Grouping;

/**
 * What the boards are summed up from, in one statement and so at one moment: a tally, what is not
 * folded into it yet, and the hard duties that were locked since the month began. In a month that
 * is over every hard duty that is not done is locked.
 */
final class BoardSql {

  /** The sums of a group. */
  static final String SUMS =
      """
      sum(i.due) as due, sum(i.in_time) as in_time, sum(i.late) as late, sum(i.locked) as locked,
        sum(i.permits) as permits, sum(i.breaches) as breaches
      """;

  private static final String COUNTED =
      """
       from (
        select %2$s %4$s due_month, due, in_time, late,
          case when enforcement = 'HARD' and due_month < ? then due - in_time - late else 0 end
            as locked,
          permits, breaches
        from %1$s where due_month between ? and ?
        union all
        select %2$s %4$s due_month, due, in_time, late,
          case when enforcement = 'HARD' and due_month < ? then due - in_time - late else 0 end,
          permits, breaches
        from monitoring_delta where due_month between ? and ?
        union all
        select %3$s %4$s ?::date, 0, 0, 0, 1, 0, 0
        from regulation_duty_instance
        where status in ('AWAITED', 'LOCKED') and enforcement = 'HARD'
          and due_date >= ? and due_date < ?
      ) i
      """;

  /** What is counted of the whole institution. */
  private static final String OF_ALL =
      COUNTED.formatted("monitoring_total", "", "", "duty, annex, role,");

  /** What is counted of each unit. */
  private static final String OF_UNITS =
      COUNTED.formatted("monitoring_tally", "", "", "duty, annex, role, unit_id,");

  /** What is counted of each unit with all its duties together. */
  private static final String OF_WHOLE_UNITS =
      COUNTED.formatted("monitoring_unit_total", "", "", "unit_id,");

  /** What is counted, with the person who answers for it. */
  static final String OF_PEOPLE =
      COUNTED.formatted(
          "monitoring_person_tally",
          "person_id,",
          "responsible_person,",
          "duty, annex, role, unit_id,");

  private static final String ANYTHING = " having sum(i.due) <> 0 or sum(i.breaches) <> 0";

  private static final String PLAIN =
      "select i.%1$s::text as key, null as uz_latn, null as uz_cyrl, null as ru, null as en, "
          + SUMS
          + "%3$s%2$s group by i.%1$s"
          + ANYTHING;

  /** Duties in the words of the latest version that is in force. */
  private static final String DUTIES =
      "with counted as (select i.duty as key, "
          + SUMS
          + "%2$s%1$s group by i.duty"
          + ANYTHING
          + """
            )
            select counted.*, worded.* from counted left join (
              select distinct on (d.code) d.code, d.wording->'process'->>'uzLatn' as uz_latn,
                d.wording->'process'->>'uzCyrl' as uz_cyrl, d.wording->'process'->>'ru' as ru,
                d.wording->'process'->>'en' as en
              from regulation_duty d
              join regulation_version v on v.code = d.regulation and v.state = 'PUBLISHED'
              order by d.code, v.in_force_from desc
            ) worded on worded.code = counted.key
            """;

  /** Units as they stand today, each with all below it. */
  private static final String UNITS =
      """
      with recursive place (id, root) as (
        select id, id from structure_unit where parent_id is not distinct from ?::uuid
        union all
        select unit.id, place.root from structure_unit unit join place on unit.parent_id = place.id
      ), counted as (select i.unit_id as key,
      """
          + SUMS
          + "%2$s%1$s group by i.unit_id) select coalesce(u.id::text, 'INSTITUTION') as key,"
          + " u.name_uz_latn as uz_latn, coalesce(u.name_uz_cyrl, u.name_uz_latn) as uz_cyrl,"
          + " coalesce(u.name_ru, u.name_uz_latn) as ru,"
          + " coalesce(u.name_en, u.name_uz_latn) as en, "
          + SUMS
          + """
             from counted i
            left join place on place.id = i.key
            left join structure_unit u on u.id = coalesce(place.root, i.key)
            group by u.id
            """
          + ANYTHING;

  private BoardSql() {}

  /** The rows of a board, for the conditions on what is counted. */
  static String rows(Grouping grouping, BoardQuestion question, String where) {
    String counted = counted(grouping, question);
    return switch (grouping) {
      case ROLE -> PLAIN.formatted("role", where, counted);
      case ANNEX -> PLAIN.formatted("annex", where, counted);
      case MONTH -> PLAIN.formatted("due_month", where, counted);
      case DUTY -> DUTIES.formatted(where, counted);
      case UNIT -> UNITS.formatted(where, counted);
    };
  }

  /** The smallest tally that answers the question. */
  private static String counted(Grouping grouping, BoardQuestion question) {
    if (grouping != Grouping.UNIT && question.filter().unit() == null) {
      return OF_ALL;
    }
    boolean byUnit = grouping == Grouping.UNIT || grouping == Grouping.MONTH;
    return byUnit && BoardConditions.takesEveryDuty(question) ? OF_WHOLE_UNITS : OF_UNITS;
  }

  /** The values of the question marks of what is counted, in order. */
  static List<Object> values(BoardQuestion question) {
    BoardPeriod period = question.period();
    LocalDate today = question.today();
    LocalDate month = YearMonth.from(today).atDay(1);
    LocalDate first = period.firstDay();
    LocalDate last = period.lastDay();
    return List.of(
        month,
        first,
        last,
        month,
        first,
        last,
        month,
        month.isBefore(first) ? first : month,
        today.isAfter(last) ? last.plusDays(1) : today);
  }
}
