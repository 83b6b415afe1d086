package uz.hemis.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Nothing that clients were promised is taken back within a major version. */
class ReleasedContractTest {

  private static final String BREACH = "/components/schemas/BreachItem";
  private static final String CLOSURE = "/components/schemas/BreachClosure";

  private final JsonNode today =
      ReleasedContract.of(Path.of("target/classes/META-INF/openapi-3.0.json")).document();
  private final ReleasedContract before = new ReleasedContract(today.deepCopy());

  @Test
  void the_contract_breaks_no_client_of_the_last_release() {
    assertThat(ReleasedContract.last().brokenBy(today)).isEmpty();
  }

  @Test
  void a_member_that_an_answer_loses_breaks_clients() {
    assertThat(before.brokenBy(changed(at(BREACH + "/properties", o -> o.remove("dueDate")))))
        .isNotEmpty();
  }

  @Test
  void a_member_that_a_body_newly_asks_for_breaks_clients() {
    assertThat(
            before.brokenBy(
                changed(
                    at(
                        CLOSURE,
                        o -> {
                          o.withObject("/properties/reason").put("type", "string");
                          o.withArray("/required").add("reason");
                        }))))
        .isNotEmpty();
  }

  @Test
  void an_operation_that_is_gone_breaks_clients() {
    assertThat(before.brokenBy(changed(at("/paths", o -> o.remove("/api/v1/breaches/register")))))
        .isNotEmpty();
  }

  @Test
  void a_value_that_is_no_longer_taken_breaks_clients() {
    assertThat(
            before.brokenBy(
                changed(
                    at(
                        "/components/schemas/MeasureKindName",
                        o -> ((ArrayNode) o.get("enum")).remove(0)))))
        .isNotEmpty();
  }

  @Test
  void members_that_may_be_left_out_and_new_operations_break_nobody() {
    assertThat(
            before.brokenBy(
                changed(
                    at(CLOSURE, o -> o.withObject("/properties/remark").put("type", "string")),
                    at(BREACH, o -> o.withObject("/properties/remark").put("type", "string")),
                    at("/paths", o -> o.set("/api/v1/new", o.get("/api/v1/classifiers"))))))
        .isEmpty();
  }

  @Test
  void a_new_major_version_may_break_what_it_says() {
    assertThat(
            before.brokenBy(
                changed(
                    at("/info", o -> o.put("version", "2.0.0")),
                    at("/paths", o -> o.remove("/api/v1/breaches/register")))))
        .isEmpty();
  }

  private record Change(String pointer, Consumer<ObjectNode> how) {}

  private static Change at(String pointer, Consumer<ObjectNode> how) {
    return new Change(pointer, how);
  }

  private JsonNode changed(Change... changes) {
    JsonNode contract = today.deepCopy();
    for (Change change : changes) {
      change.how().accept((ObjectNode) contract.at(change.pointer()));
    }
    return contract;
  }
}
