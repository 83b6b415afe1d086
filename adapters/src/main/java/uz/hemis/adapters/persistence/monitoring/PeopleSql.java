package uz.hemis.adapters.persistence.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.application.monitoring.query.BoardQuestion;

/** The board of persons: first who stands on the page, then what is counted of exactly these. */
final class PeopleSql {

  private static final String WHO =
      """
       from people_person p
      where (exists (
          select from monitoring_person_tally t %1$s
            and t.person_id = p.id and t.due_month between ? and ?
            and (t.due, t.breaches) <> (0, 0))
        or p.id in (
          select t.person_id from monitoring_delta t %1$s and t.due_month between ? and ?))
      """;

  private static final String KEYSET = " and (p.family_name, p.given_name, p.id) > (?, ?, ?::uuid)";

  private static final String PAGE =
      "with page as materialized (select p.id, p.family_name, p.given_name"
          + "%1$s%2$s order by p.family_name, p.given_name, p.id limit ?),"
          + " counted as (select i.person_id, "
          + BoardSql.SUMS
          + BoardSql.OF_PEOPLE
          + "%3$s and i.person_id = any (array(select id from page)) group by i.person_id)"
          + " select page.id, page.family_name, page.given_name, counted.*"
          + " from page left join counted on counted.person_id = page.id"
          + " order by page.family_name, page.given_name, page.id";

  private final BoardQuestion question;
  private final Conditions each;
  private final Conditions counted;
  private final List<Object> keyset = new ArrayList<>();

  PeopleSql(BoardQuestion question) {
    this.question = question;
    this.each = BoardConditions.of("t", question);
    this.counted = BoardConditions.of("i", question);
  }

  void after(String familyName, String givenName, UUID person) {
    keyset.addAll(List.of(familyName, givenName, person));
  }

  String page() {
    return PAGE.formatted(who(), keyset.isEmpty() ? "" : KEYSET, counted.where());
  }

  Object[] pageValues(int limit) {
    List<Object> values = whoValues();
    values.addAll(keyset);
    values.add(limit);
    values.addAll(BoardSql.values(question));
    values.addAll(Arrays.asList(counted.values()));
    return values.toArray();
  }

  String count() {
    return "select count(*)" + who();
  }

  Object[] countValues() {
    return whoValues().toArray();
  }

  private String who() {
    return WHO.formatted(each.where());
  }

  private List<Object> whoValues() {
    Object[] once = each.values(question.period().firstDay(), question.period().lastDay());
    List<Object> values = new ArrayList<>(Arrays.asList(once));
    values.addAll(Arrays.asList(once));
    return values;
  }
}
