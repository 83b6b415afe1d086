package uz.hemis.domain.catalogue;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.GrantTerm;

/**
 * The change log between two versions (7.2), rows by code.
 *
 * @param added rows that only the later version has
 * @param removed rows that only the earlier version has
 * @param changed rows of both that differ
 * @param grantBefore how long a late-entry permit could last; null when that stays
 * @param grantAfter how long one may last from now on; null when that stays
 */
public record CatalogueChange(
    List<CatalogueRow> added,
    List<CatalogueRow> removed,
    List<ChangedRow> changed,
    GrantTerm grantBefore,
    GrantTerm grantAfter) {

  /**
   * A row that differs.
   *
   * @param before the row of the earlier version
   * @param after the row of the later version
   */
  public record ChangedRow(CatalogueRow before, CatalogueRow after) {

    /** Where they differ; never empty. */
    public Set<RowMember> members() {
      return RowMember.changed(before, after);
    }
  }

  public CatalogueChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** What changes from one content to the other. */
  public static CatalogueChange between(CatalogueContent before, CatalogueContent after) {
    GrantTerm earlier = before.heading().grant();
    GrantTerm later = after.heading().grant();
    boolean stays = earlier.equals(later);
    return new CatalogueChange(
        missing(before.rows(), after.rows()),
        missing(after.rows(), before.rows()),
        differing(before.rows(), after.rows()),
        stays ? null : earlier,
        stays ? null : later);
  }

  /** Whether the later version would bind nobody otherwise than the earlier one. */
  public boolean isNothing() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && grantAfter == null;
  }

  /** The codes of all duties that it touches. */
  public Set<String> duties() {
    return touched().map(CatalogueRow::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The roles that it binds otherwise than before. */
  public Set<Role> roles() {
    return touched().map(CatalogueRow::role).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<CatalogueRow> touched() {
    return Stream.of(
            added.stream(),
            removed.stream(),
            changed.stream().flatMap(row -> Stream.of(row.before(), row.after())))
        .flatMap(Function.identity());
  }

  private static List<CatalogueRow> missing(
      SortedMap<String, CatalogueRow> here, SortedMap<String, CatalogueRow> there) {
    return there.values().stream().filter(row -> !here.containsKey(row.code())).toList();
  }

  private static List<ChangedRow> differing(
      SortedMap<String, CatalogueRow> before, SortedMap<String, CatalogueRow> after) {
    return after.values().stream()
        .filter(row -> before.containsKey(row.code()))
        .map(row -> new ChangedRow(before.get(row.code()), row))
        .filter(row -> !row.before().equals(row.after()))
        .toList();
  }
}
