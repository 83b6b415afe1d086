package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final MergePatch patches = new MergePatch(JSON);

  record Names(String uz, String ru) {}

  record Thing(Names names, String code, Integer count) {}

  /** The examples of RFC 7396, appendix A. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"b\"} | {\"a\":\"c\"} | {\"a\":\"c\"}",
        "{\"a\":\"b\"} | {\"b\":\"c\"} | {\"a\":\"b\",\"b\":\"c\"}",
        "{\"a\":\"b\"} | {\"a\":null} | {}",
        "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null} | {\"b\":\"c\"}",
        "{\"a\":[\"b\"]} | {\"a\":\"c\"} | {\"a\":\"c\"}",
        "{\"a\":\"c\"} | {\"a\":[\"b\"]} | {\"a\":[\"b\"]}",
        "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
        "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]} | {\"a\":[1]}",
        "[\"a\",\"b\"] | [\"c\",\"d\"] | [\"c\",\"d\"]",
        "{\"a\":\"b\"} | [\"c\"] | [\"c\"]",
        "{\"a\":\"foo\"} | null | null",
        "{\"a\":\"foo\"} | \"bar\" | \"bar\"",
        "{\"e\":null} | {\"a\":1} | {\"e\":null,\"a\":1}",
        "[1,2] | {\"a\":\"b\",\"c\":null} | {\"a\":\"b\"}",
        "{} | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}",
      })
  void the_examples_of_the_standard_hold(String target, String patch, String result)
      throws JsonProcessingException {
    assertThat(MergePatch.merged(tree(target), tree(patch))).isEqualTo(tree(result));
  }

  @Test
  void the_target_stays_as_it_is() throws JsonProcessingException {
    JsonNode target = tree("{\"a\":{\"b\":1}}");

    MergePatch.merged(target, tree("{\"a\":{\"b\":2,\"c\":3}}"));

    assertThat(target).isEqualTo(tree("{\"a\":{\"b\":1}}"));
  }

  @Test
  void what_is_not_named_stays_and_null_removes() throws JsonProcessingException {
    Thing before = new Thing(new Names("Fizika", "Физика"), "PHYS", 3);

    Thing after =
        patches.apply(before, tree("{\"names\":{\"ru\":null},\"code\":\"F\"}"), Thing.class);

    assertThat(after).isEqualTo(new Thing(new Names("Fizika", null), "F", 3));
  }

  @Test
  void an_empty_patch_changes_nothing() throws JsonProcessingException {
    Thing before = new Thing(new Names("Fizika", null), "PHYS", null);

    assertThat(patches.apply(before, tree("{}"), Thing.class)).isEqualTo(before);
  }

  @Test
  void a_member_of_another_type_is_a_fault_of_the_contract() throws JsonProcessingException {
    JsonNode patch = tree("{\"count\":\"many\"}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> patches.apply(new Thing(null, "A", 1), patch, Thing.class));
  }

  private static JsonNode tree(String json) throws JsonProcessingException {
    return JSON.readTree(json);
  }
}
