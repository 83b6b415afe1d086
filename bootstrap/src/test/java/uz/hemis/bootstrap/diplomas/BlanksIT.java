package uz.hemis.bootstrap.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.hemis.bootstrap.diplomas.BlankStore.BLANKS;
import static uz.hemis.bootstrap.diplomas.BlankStore.DEPARTMENT;
import static uz.hemis.bootstrap.diplomas.BlankStore.act;
import static uz.hemis.bootstrap.diplomas.BlankStore.assertStock;
import static uz.hemis.bootstrap.diplomas.BlankStore.blanks;
import static uz.hemis.bootstrap.diplomas.BlankStore.entry;
import static uz.hemis.bootstrap.diplomas.BlankStore.list;
import static uz.hemis.bootstrap.diplomas.BlankStore.receive;
import static uz.hemis.bootstrap.diplomas.BlankStore.received;
import static uz.hemis.bootstrap.diplomas.BlankStore.series;
import static uz.hemis.bootstrap.diplomas.BlankStore.spoil;
import static uz.hemis.bootstrap.support.Entries.today;
import static uz.hemis.bootstrap.support.Refusals.assertRefused;
import static uz.hemis.bootstrap.support.Refusals.assertRefusedAt;
import static uz.hemis.bootstrap.support.Refusals.pointers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.hemis.bootstrap.TestDatabase;
import uz.hemis.bootstrap.support.Api;
import uz.hemis.bootstrap.support.AtOnce;
import uz.hemis.bootstrap.support.Entries;

/** The account of blanks: 3.1.12, annex 12. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BlanksIT {

  @Inject EntityManager database;

  @Test
  void a_receipt_takes_every_number_into_account() {
    String series = series();
    Response receipt = receive(entry("DIPLOMA", series, "000098", "000102"));

    assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
    assertThat(receipt.header("Location"))
        .isEqualTo(BLANKS + "/receipts/" + receipt.<String>path("id"));
    assertThat(receipt.<Integer>path("count")).isEqualTo(5);
    assertThat(receipt.<String>path("receivedRole")).isEqualTo("DIPLOMA_DEPARTMENT");
    assertThat(list(series).jsonPath().getList("items.number"))
        .containsExactly("000098", "000099", "000100", "000101", "000102");
    assertThat(list(series).jsonPath().getList("items.state")).containsOnly("UNUSED");
    assertStock(series, 5, 0, 0);
    Response found = Api.as("rahbariyat").get(receipt.header("Location"));
    assertThat(found.<String>path("act.number")).isEqualTo(receipt.<String>path("act.number"));
  }

  @Test
  void all_faults_of_a_receipt_are_named_at_once() {
    Map<String, Object> entry = entry("DIPLOMA", "b", "1", "000102");
    entry.put("educationType", "13");
    entry.remove("act");

    Response refused = receive(entry);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("errors.type"))
        .contains("/problems/blank-education-type-unfit", "/problems/blank-act-missing");
    assertThat(pointers(refused))
        .containsExactly(
            "/educationType", "/series", "/firstNumber", "/act/number", "/act/date", "/act/file");
  }

  @Test
  void a_receipt_is_refused_for_each_fault() {
    assertRefusedAt(
        receive(entry("DIPLOMA", "ABCD", "000001", "000002")),
        422,
        "blank-series-malformed",
        "3.1.12",
        "/series");
    assertRefusedAt(
        receive(entry("DIPLOMA", "A", "000001", "12345678901")),
        422,
        "blank-number-malformed",
        "3.1.12",
        "/lastNumber");
    assertRefusedAt(
        receive(entry("DIPLOMA", "A", "000002", "000001")),
        422,
        "blank-range-unfit",
        "3.1.12",
        "/lastNumber");
    assertRefusedAt(
        receive(entry("DIPLOMA", "A", "000001", "010001")),
        422,
        "blank-range-too-long",
        "3.1.12",
        "/lastNumber");
    Map<String, Object> tomorrow = entry("DIPLOMA", "A", "000001", "000002");
    Map<String, Object> act = new HashMap<>(act());
    act.put("date", today().plusDays(1).toString());
    tomorrow.put("act", act);
    assertRefusedAt(receive(tomorrow), 422, "blank-act-date-unfit", "3.1.12", "/act/date");
    Map<String, Object> unfiled = entry("DIPLOMA", "A", "000001", "000002");
    unfiled.put("act", Map.of("number", "D-1", "date", today().toString()));
    assertRefusedAt(receive(unfiled), 422, "blank-act-missing", "3.1.12", "/act/file");
  }

  @Test
  void a_blank_is_received_once() {
    String series = series();
    received(series, "000101", "000110");

    assertRefusedAt(
        receive(entry("DIPLOMA", series, "000110", "000120")),
        409,
        "blank-range-overlaps",
        "3.1.12",
        "/firstNumber");
    assertRefused(
        receive(entry("DIPLOMA", series, "0000105", "0000106")),
        409,
        "blank-range-overlaps",
        "3.1.12");
    received(series, "000111", "000120");
    assertThat(receive(entry("SUPPLEMENT", series, "000101", "000110")).statusCode())
        .isEqualTo(201);
    assertThat(list(series).<List<?>>path("items")).hasSize(30);
  }

  @Test
  void of_two_receipts_of_the_same_blanks_at_once_one_is_taken() throws Exception {
    String series = series();
    List<Map<String, Object>> entries =
        List.of(
            entry("DIPLOMA", series, "000001", "000020"),
            entry("DIPLOMA", series, "000020", "000030"));

    List<Integer> answers =
        AtOnce.all(
            entries.stream()
                .<java.util.concurrent.Callable<Integer>>map(one -> () -> receive(one).statusCode())
                .toList());

    assertThat(answers).containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void ten_thousand_blanks_come_at_once() {
    String series = series();

    received(series, "0000001", "0010000");

    assertStock(series, 10_000, 0, 0);
  }

  @Test
  void a_spoiled_blank_is_written_off_and_stays_so() {
    String series = series();
    received(series, "000001", "000002");
    String blank = blanks(series).getFirst();

    Response unreasoned = spoil(blank, Map.of());
    assertThat(unreasoned.statusCode()).isEqualTo(422);
    assertThat(pointers(unreasoned))
        .containsExactly("/reason", "/act/number", "/act/date", "/act/file");
    assertRefusedAt(
        spoil(blank, Map.of("act", act())), 422, "spoiling-unreasoned", "annex 12", "/reason");
    Map<String, Object> early = new HashMap<>(act());
    early.put("date", today().minusDays(1).toString());
    assertRefusedAt(
        spoil(blank, Map.of("reason", "Torn", "act", early)),
        422,
        "blank-act-date-unfit",
        "3.1.12",
        "/act/date");

    Map<String, Object> act = act();
    Response spoiled = spoil(blank, Map.of("reason", "Torn", "act", act));
    assertThat(spoiled.statusCode()).as(spoiled.asString()).isEqualTo(200);
    assertThat(spoiled.<String>path("blank.state")).isEqualTo("SPOILED");
    assertThat(spoiled.<List<String>>path("history.state")).containsExactly("UNUSED", "SPOILED");
    assertThat(spoiled.<String>path("history[1].reason")).isEqualTo("Torn");
    assertThat(spoiled.<String>path("history[1].act.number")).isEqualTo(act.get("number"));
    assertThat(spoiled.<String>path("history[1].role")).isEqualTo("DIPLOMA_DEPARTMENT");
    assertThat(spoiled.<String>path("history[1].byName")).isNotBlank();

    assertRefused(
        spoil(blank, Map.of("reason", "Torn", "act", act())), 409, "blank-used", "annex 12");
    assertStock(series, 2, 0, 1);
  }

  @Test
  void others_see_the_account_and_do_not_change_it() {
    String series = series();
    received(series, "000001", "000001");
    String blank = blanks(series).getFirst();

    assertThat(Api.as("rahbariyat").get(BLANKS + "/" + blank).statusCode()).isEqualTo(200);
    assertRefused(
        Api.deed("rahbariyat").body(Map.of()).post(BLANKS + "/" + blank + "/spoiling"),
        403,
        "permission-missing",
        "1.3");
    assertRefused(Api.as("kadrlar").get(BLANKS + "/stock"), 403, "permission-missing", "1.3");
    assertRefused(
        Api.as(DEPARTMENT).get(BLANKS + "/" + Entries.unit("K11")), 404, "not-found", "1.3");
  }

  @Test
  void the_list_goes_on_where_the_page_ended() {
    String series = series();
    received(series, "000001", "000005");
    Response first =
        Api.as(DEPARTMENT)
            .queryParam("series", series)
            .queryParam("limit", 3)
            .queryParam("totalCount", true)
            .get(BLANKS);
    Response second =
        Api.as(DEPARTMENT)
            .queryParam("series", series)
            .queryParam("limit", 3)
            .queryParam("after", first.<String>path("next"))
            .get(BLANKS);

    assertThat(first.<Integer>path("totalCount")).isEqualTo(5);
    assertThat(first.<List<String>>path("items.number"))
        .containsExactly("000001", "000002", "000003");
    assertThat(second.<List<String>>path("items.number")).containsExactly("000004", "000005");
    assertThat(second.<String>path("next")).isNull();
    assertThat(
            Api.as(DEPARTMENT)
                .queryParam("series", series)
                .get(BLANKS + "/receipts")
                .<List<?>>path("items"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update diplomas_blank set number = '999999' where series = :series",
        "update diplomas_blank set state = 'ISSUED' where series = :series",
        "delete from diplomas_blank where series = :series",
        "update diplomas_blank_receipt set last_number = '000009' where series = :series",
        """
        insert into diplomas_blank
          (id, receipt_id, kind, education_type, category, series, number, state)
        select gen_random_uuid(), id, kind, education_type, category, series, '000002', 'UNUSED'
        from diplomas_blank_receipt where series = :series""",
        """
        insert into diplomas_blank_receipt
          (id, kind, education_type, category, series, first_number, last_number, act_number,
           act_date, act_file, received_by, received_role, received_at)
        select gen_random_uuid(), kind, education_type, category, series, '000001', '000003',
          act_number, act_date, act_file, received_by, received_role, received_at
        from diplomas_blank_receipt where series = :series""",
        """
        insert into diplomas_blank_receipt
          (id, kind, education_type, category, series, first_number, last_number, act_number,
           act_date, act_file, received_by, received_role, received_at)
        select gen_random_uuid(), kind, education_type, category, series, '000002', '000003',
          act_number, act_date, act_file, received_by, received_role, received_at
        from diplomas_blank_receipt where series = :series"""
      })
  void the_database_keeps_the_account_whole(String breach) {
    String series = series();
    received(series, "000001", "000001");

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            database
                                .createNativeQuery(breach)
                                .setParameter("series", series)
                                .executeUpdate()))
        .isInstanceOf(Exception.class);
    assertStock(series, 1, 0, 0);
  }
}
