package uz.hemis.bootstrap.movements;

import static uz.hemis.bootstrap.support.Entries.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.curriculum.Plan;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.Entries;

/**
 * Measures one order on five thousand studies over HTTP. It asserts nothing about time and is no
 * part of the suite: {@code bench/README.md} says how to run it.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrderMeasurement {

  private static final int STUDIES = 5_000;
  private static final int ROUNDS = 5;

  private static final List<String> GENERATE =
      List.of(
          """
          insert into people_person (id, version, family_name, given_name, birth_date, sex,
            citizenship, created_at)
          select gen_random_uuid(), 0, 'Olchov', lpad(n::text, 6, '0'), date '2000-01-01', 'MALE',
            '12', now() from generate_series(1, %d) n
          """
              .formatted(STUDIES),
          """
          insert into students_student (id, version, person_id, social_category, accommodation,
            registered_at, registered_by)
          select gen_random_uuid(), 0, id, '11', '11', now(), id from people_person
          where family_name = 'Olchov'
          """,
          """
          insert into students_study (id, version, student_id, person_id, number, status,
            curriculum_id, faculty_id, course, payment_form)
          select gen_random_uuid(), 0, s.id, s.person_id, '97' || lpad(p.given_name, 10, '0'),
            'STUDYING', '%s', '%s', 1, '11'
          from students_student s join people_person p on p.id = s.person_id
          where p.family_name = 'Olchov'
          """);

  @Inject EntityManager database;

  @Test
  void measure() {
    String curriculum = Plan.approved().id();
    String faculty = Entries.unit("F1");
    GENERATE.forEach(statement -> run(statement.formatted(curriculum, faculty)));
    run("analyze");
    List<?> studies = studies();
    for (int round = 0; round < ROUNDS; round++) {
      System.out.printf(
          "%d studies: retained in %d ms, returned in %d ms%n",
          studies.size(), taken("RETAIN", "13", studies), taken("RETURN", "15", studies));
    }
  }

  private static long taken(String kind, String type, List<?> studies) {
    Map<String, Object> order =
        Map.of(
            "kind",
            kind,
            "order",
            Map.of(
                "number",
                "O-" + Entries.serial(),
                "date",
                today().toString(),
                "type",
                type,
                "file",
                Entries.paper("dekan", "ORDER")),
            "effectiveDate",
            today().toString(),
            "studies",
            studies.stream().map(study -> Map.of("study", study)).toList());
    long begun = System.nanoTime();
    Response applied = Api.deed("dekan").body(order).post("/api/v1/movements/orders");
    long taken = (System.nanoTime() - begun) / 1_000_000;
    if (applied.statusCode() != 201) {
      throw new IllegalStateException(applied.asString());
    }
    return taken;
  }

  private List<?> studies() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        "select cast(t.id as varchar) from students_study t"
                            + " where t.number like '97%'")
                    .getResultList());
  }

  private void run(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(statement).executeUpdate());
  }
}
