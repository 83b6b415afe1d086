package uz.hemis.bootstrap.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.hemis.application.monitoring.FoldTallies;
import uz.hemis.application.monitoring.ViewBoards;
import uz.hemis.application.monitoring.ViewBoards.Selection;
import uz.hemis.application.monitoring.query.BoardFilter;
import uz.hemis.application.monitoring.query.BoardRow;
import uz.hemis.application.monitoring.query.PersonRow;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.bootstrap.monitoring.Facts.Fact;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.monitoring.Counts;
import uz.hemis.domain.monitoring.Grouping;

/** Holds the boards against all facts of an institution with 100,000 opened duties. */
@QuarkusTest
@TestProfile(TrialInstitution.Alone.class)
class BoardsIT {

  private static final int INSTANCES = 100_000;
  private static final int AT_ONCE = 20_000;
  private static final int WRITERS = 4;
  private static final int CHANGES_EACH = 40;
  private static final AtomicBoolean GENERATED = new AtomicBoolean();
  private static final Actor LEADER = actor(Role.LEADERSHIP, null);

  @Inject DataSource database;
  @Inject ViewBoards boards;
  @Inject FoldTallies folding;
  @Inject Moment moment;

  private YearMonth from;
  private YearMonth to;

  /** Something that reads the database. */
  private interface Look {
    void run() throws SQLException;
  }

  @BeforeEach
  void institution() throws IOException, SQLException {
    if (GENERATED.compareAndSet(false, true)) {
      TrialInstitution.generate(database, 2_000, 500, 40, INSTANCES);
    }
    to = YearMonth.from(moment.today()).plusMonths(6);
    from = to.minusMonths(35);
  }

  @Test
  void every_board_equals_the_facts_before_and_after_folding() throws SQLException {
    assertThat(count("select count(*) from regulation_duty_instance where event = 'SINOV'"))
        .isGreaterThanOrEqualTo(INSTANCES);
    atOneMoment(this::assertAllEqual);

    foldAll();

    assertThat(count("select count(*) from monitoring_delta")).isZero();
    assertThat(count("select count(*) from monitoring_tally")).isPositive();
    atOneMoment(this::assertAllEqual);
  }

  @Test
  void every_filter_narrows_the_facts_alike() throws SQLException {
    UUID faculty = unit("FACULTY");
    UUID department = unit("DEPARTMENT");
    atOneMoment(
        () -> {
          Facts facts = Facts.read(database, moment.today());
          for (Grouping grouping : Grouping.values()) {
            check(
                facts,
                grouping,
                new BoardFilter(Role.TEACHER, null, null, null),
                fact -> fact.role().equals("TEACHER"));
            check(facts, grouping, new BoardFilter(null, 5, null, null), fact -> fact.annex() == 5);
            check(
                facts,
                grouping,
                new BoardFilter(null, null, "SINOV_31", null),
                fact -> fact.duty().equals("SINOV_31"));
            check(
                facts,
                grouping,
                new BoardFilter(null, null, null, faculty),
                fact -> facts.isWithin(fact.unit(), faculty));
            check(
                facts,
                grouping,
                new BoardFilter(Role.DEAN, null, null, department),
                fact -> fact.role().equals("DEAN") && facts.isWithin(fact.unit(), department));
          }
        });
  }

  @Test
  void every_period_is_counted_from_the_first_to_the_last_day_of_its_months() throws SQLException {
    YearMonth now = YearMonth.from(moment.today());
    for (YearMonth month = now.minusMonths(2);
        !month.isAfter(now.plusMonths(2));
        month = month.plusMonths(1)) {
      from = month;
      to = month;
      atOneMoment(this::assertAllEqual);
    }
    from = now.minusMonths(3);
    to = now;
    atOneMoment(this::assertAllEqual);
  }

  @Test
  void a_unit_of_the_ministry_sees_the_facts_of_its_roles_and_no_others() throws SQLException {
    Actor education = actor(Role.MINISTRY_UNIT, MinistryUnit.EDUCATION_QUALITY);
    Actor hr = actor(Role.MINISTRY_UNIT, MinistryUnit.HUMAN_RESOURCES);

    assertThat(rows(hr, Grouping.ROLE, BoardFilter.any())).containsOnlyKeys("HR_DEPARTMENT");
    assertThat(rows(education, Grouping.ROLE, BoardFilter.any()).keySet())
        .contains("TEACHER", "DEPARTMENT_HEAD", "DEAN", "ACADEMIC_DEPARTMENT")
        .isSubsetOf(MinistryUnit.EDUCATION_QUALITY.oversees().stream().map(Role::name).toList());
    assertThat(rows(education, Grouping.ROLE, BoardFilter.any()).get("TEACHER"))
        .isEqualTo(rows(LEADER, Grouping.ROLE, BoardFilter.any()).get("TEACHER"));
  }

  @Test
  void boards_are_right_at_every_moment_while_many_write_and_one_folds() throws Exception {
    List<UUID> open = open(WRITERS * CHANGES_EACH);
    AtomicBoolean writing = new AtomicBoolean(true);
    List<Callable<Integer>> deeds = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      List<UUID> own = open.subList(writer * CHANGES_EACH, (writer + 1) * CHANGES_EACH);
      deeds.add(() -> change(own));
    }
    deeds.add(() -> whileTrue(writing, () -> folding.fold(AT_ONCE)));
    deeds.add(() -> whileTrue(writing, () -> folding.fold(AT_ONCE)));
    deeds.add(
        () ->
            whileTrue(
                writing,
                () -> {
                  atOneMoment(() -> assertEqualInSql(Grouping.ROLE));
                  return 1;
                }));
    deeds.add(
        () -> {
          Thread.sleep(3_000);
          writing.set(false);
          return 0;
        });

    AtOnce.all(deeds);

    atOneMoment(this::assertAllEqual);
    foldAll();
    atOneMoment(this::assertAllEqual);
  }

  private void foldAll() {
    int folded;
    do {
      folded = folding.fold(AT_ONCE);
    } while (folded == AT_ONCE);
  }

  private void assertAllEqual() throws SQLException {
    Facts facts = Facts.read(database, moment.today());
    for (Grouping grouping : Grouping.values()) {
      check(facts, grouping, BoardFilter.any(), fact -> true);
      if (grouping != Grouping.UNIT) {
        assertEqualInSql(grouping);
      }
    }
    Map<String, Counts> people = people();
    people.values().removeIf(Counts.NONE::equals);
    assertThat(people)
        .isEqualTo(
            facts.by(
                fact -> fact.person().toString(), fact -> fact.person() != null && inPeriod(fact)));
  }

  private void check(Facts facts, Grouping grouping, BoardFilter filter, Predicate<Fact> which) {
    assertThat(rows(LEADER, grouping, filter))
        .as("%s of %s", grouping, filter)
        .isEqualTo(
            facts.by(
                fact ->
                    switch (grouping) {
                      case ROLE -> fact.role();
                      case ANNEX -> Integer.toString(fact.annex());
                      case DUTY -> fact.duty();
                      case UNIT -> facts.rolledUp(fact.unit(), filter.unit());
                      case MONTH -> fact.month();
                    },
                fact -> inPeriod(fact) && which.test(fact)));
  }

  private void assertEqualInSql(Grouping grouping) throws SQLException {
    String key =
        switch (grouping) {
          case ROLE -> "role";
          case ANNEX -> "annex";
          case DUTY -> "duty";
          case MONTH -> "to_char(due_date, 'YYYY-MM')";
          case UNIT -> throw new IllegalArgumentException("units are rolled up");
        };
    String sql =
        """
        select %1$s, count(*), count(*) filter (where status = 'DONE' and not done_late),
          count(*) filter (where done_late),
          count(*) filter (where status <> 'DONE' and enforcement = 'HARD' and due_date < ?),
          count(permit_id),
          (select count(*) from breaches_breach b where b.%2$s = i.%2$s
            and b.due_date between ? and ?)
        from regulation_duty_instance i where status <> 'VOID' and due_date between ? and ?
        group by %3$s
        """;
    boolean monthly = grouping == Grouping.MONTH;
    String text =
        sql.formatted(key, monthly ? "due_date" : key, monthly ? key + ", due_date" : key);
    Map<String, Counts> expected = new TreeMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      statement.setObject(1, moment.today());
      for (int end = 2; end <= 4; end += 2) {
        statement.setObject(end, from.atDay(1));
        statement.setObject(end + 1, to.atEndOfMonth());
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Counts counts =
              new Counts(
                  row.getLong(2),
                  row.getLong(3),
                  row.getLong(4),
                  row.getLong(5),
                  row.getLong(6),
                  row.getLong(7));
          expected.merge(row.getString(1), counts, Counts::plus);
        }
      }
    }
    assertThat(rows(LEADER, grouping, BoardFilter.any())).isEqualTo(expected);
  }

  private Map<String, Counts> rows(Actor actor, Grouping grouping, BoardFilter filter) {
    return boards.board(actor, grouping, new Selection(filter, from, to)).rows().stream()
        .collect(Collectors.toMap(BoardRow::key, BoardRow::counts, Counts::plus, TreeMap::new));
  }

  private Map<String, Counts> people() {
    Map<String, Counts> people = new TreeMap<>();
    String after = null;
    do {
      Page<PersonRow> page =
          boards.people(
              LEADER,
              new Selection(BoardFilter.any(), from, to),
              new PageRequest(200, after, after == null));
      page.items().forEach(row -> people.put(row.person().toString(), row.counts()));
      after = page.next();
    } while (after != null);
    return people;
  }

  private boolean inPeriod(Fact fact) {
    LocalDate due = fact.due();
    return !due.isBefore(from.atDay(1)) && !due.isAfter(to.atEndOfMonth());
  }

  /** Each duty in a transaction of its own: moved, taken back, done late or done; some undone. */
  private int change(List<UUID> own) throws SQLException {
    List<String> changes =
        List.of(
            "set due_date = due_date + 33, event_date = event_date + 33",
            "set status = 'VOID'",
            "set unit_id = null, responsible_person = null",
            "set status = 'DONE', done_kind = 'SINOV', done_by = responsible_person,"
                + " done_role = role, done_at = now(),"
                + " done_late = (now() at time zone 'Asia/Tashkent')::date > due_date,"
                + " permit_id = case when (now() at time zone 'Asia/Tashkent')::date > due_date"
                + " then '0e000000-0000-0000-0000-000000000001'::uuid end");
    for (int i = 0; i < own.size(); i++) {
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        try (PreparedStatement statement =
            connection.prepareStatement(
                "update regulation_duty_instance "
                    + changes.get(i % changes.size())
                    + " where id = ?")) {
          statement.setObject(1, own.get(i));
          statement.executeUpdate();
        }
        if (i % 7 == 3) {
          connection.rollback();
        } else {
          connection.commit();
        }
        connection.setAutoCommit(true);
      }
    }
    return own.size();
  }

  private static int whileTrue(AtomicBoolean going, Callable<Integer> deed) throws Exception {
    int times = 0;
    while (going.get()) {
      deed.call();
      times++;
    }
    return times;
  }

  /** What is looked at several times in the run does not change meanwhile. */
  private void atOneMoment(Look look) throws SQLException {
    QuarkusTransaction.requiringNew()
        .timeout(300)
        .call(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
              }
              look.run();
              return null;
            });
  }

  private List<UUID> open(int most) throws SQLException {
    List<UUID> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select id from regulation_duty_instance where event = 'SINOV'"
                    + " and status in ('AWAITED', 'LOCKED') and responsible_person is not null"
                    + " order by id limit "
                    + most)) {
      while (row.next()) {
        found.add(row.getObject(1, UUID.class));
      }
    }
    assertThat(found).hasSize(most);
    return found;
  }

  private UUID unit(String type) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select id from structure_unit where type = '"
                    + type
                    + "' and code like 'SINOV%' order by id limit 1")) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Actor actor(Role role, MinistryUnit unit) {
    return new Actor(new UUID(1, 1), null, null, null, role, Scope.institution(), unit);
  }
}
