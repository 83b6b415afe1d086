package uz.hemis.domain.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a version of the regulation says (order, clause 2; 2.1).
 *
 * @param heading what stands above the rows
 * @param rows the rows by code
 */
public record CatalogueContent(Heading heading, SortedMap<String, CatalogueRow> rows) {

  public CatalogueContent {
    Objects.requireNonNull(heading, "heading");
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
  }

  /** The content with these rows. */
  public static CatalogueContent of(Heading heading, Collection<CatalogueRow> rows) {
    Map<String, CatalogueRow> byCode =
        rows.stream().collect(Collectors.toMap(CatalogueRow::code, Function.identity()));
    return new CatalogueContent(heading, new TreeMap<>(byCode));
  }
}
