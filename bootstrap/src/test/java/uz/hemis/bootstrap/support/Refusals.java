package uz.hemis.bootstrap.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;

/** Asserts that answers are the refusals they should be. */
public final class Refusals {

  private Refusals() {}

  /** The edge refuses: a problem of the status and type, which rests on no clause. */
  public static void assertRefused(Response answer, int status, String slug) {
    assertRefused(answer, status, slug, null);
  }

  /** A rule refuses: a problem of the status and type that names the clause. */
  public static void assertRefused(Response answer, int status, String slug, String clause) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("type")).isEqualTo("/problems/" + slug);
    assertThat(answer.<Integer>path("status")).isEqualTo(status);
    assertThat(answer.<String>path("clause")).isEqualTo(clause);
    assertThat(answer.<String>path("detail")).isNotBlank().doesNotContain("{", "Exception");
  }

  /** A refusal of exactly one member of the entry. */
  public static void assertRefusedAt(
      Response answer, int status, String slug, String clause, String pointer) {
    assertRefused(answer, status, slug, clause);
    assertThat(pointers(answer)).containsExactly(pointer);
  }

  /** Where the faults are. */
  public static List<String> pointers(Response answer) {
    return answer.jsonPath().getList("errors.pointer");
  }
}
