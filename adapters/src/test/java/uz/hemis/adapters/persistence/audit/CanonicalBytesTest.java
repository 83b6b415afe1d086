package uz.hemis.adapters.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalBytesTest {

  private static final UUID ID = new UUID(1, 2);

  @Test
  void the_same_fields_give_the_same_bytes() {
    assertThat(bytes().add("a").add(ID).toByteArray())
        .isEqualTo(bytes().add("a").add(ID).toByteArray());
  }

  @Test
  void text_does_not_flow_over_into_the_next_field() {
    assertThat(bytes().add("ab").add("c").toByteArray())
        .isNotEqualTo(bytes().add("a").add("bc").toByteArray());
  }

  @Test
  void an_absent_field_is_not_an_empty_one() {
    assertThat(bytes().add((String) null).toByteArray())
        .isNotEqualTo(bytes().add("").toByteArray());
  }

  @Test
  void an_absent_field_keeps_its_place() {
    assertThat(bytes().add((String) null).add("a").toByteArray())
        .isNotEqualTo(bytes().add("a").add((String) null).toByteArray());
  }

  @Test
  void a_list_does_not_flow_over_into_the_next_field() {
    assertThat(bytes().add(List.of(ID, ID)).add(List.of()).toByteArray())
        .isNotEqualTo(bytes().add(List.of(ID)).add(List.of(ID)).toByteArray());
  }

  @Test
  void the_meaning_tells_like_fields_apart() {
    assertThat(new CanonicalBytes("entry").add("a").toByteArray())
        .isNotEqualTo(new CanonicalBytes("anchor").add("a").toByteArray());
  }

  private static CanonicalBytes bytes() {
    return new CanonicalBytes("entry");
  }
}
