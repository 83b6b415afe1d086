package uz.hemis.bootstrap.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The walk through the pages of a list. */
public final class Walk {

  private Walk() {}

  /**
   * What all pages hold, in their order.
   *
   * @param request begins the request of a page
   * @param limit how many items a page has
   * @param values what is read of a page
   */
  public static <T> List<T> through(
      Supplier<RequestSpecification> request, String list, int limit, String values) {
    List<T> whole = new ArrayList<>();
    String next = null;
    do {
      RequestSpecification asked = request.get().queryParam("limit", limit);
      Response page = (next == null ? asked : asked.queryParam("after", next)).get(list);
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      whole.addAll(page.jsonPath().<T>getList(values));
      next = page.path("next");
    } while (next != null);
    return whole;
  }
}
