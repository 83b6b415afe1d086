package uz.hemis.adapters.persistence.access;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;

/** The rows that a statement answers. */
final class Rows {

  private Rows() {}

  /** The rows of a query made for {@link Tuple}. */
  static Stream<Tuple> of(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Tuple.class::cast);
  }
}
