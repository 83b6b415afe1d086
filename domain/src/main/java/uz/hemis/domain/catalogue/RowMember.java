package uz.hemis.domain.catalogue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What a row says, member by member, for the change log (7.2). */
public enum RowMember {
  ANNEX(row -> row.process().annex()),
  PROCESS(row -> row.process().number()),
  ROLE(CatalogueRow::role),
  TRIGGERS(row -> row.occasion().triggers()),
  STARTS_FROM(row -> row.occasion().startsFrom()),
  ENTRIES(row -> row.occasion().entries()),
  TERM(CatalogueRow::term),
  ENFORCEMENT(CatalogueRow::enforcement),
  APPROVER(CatalogueRow::approver),
  CLAUSE(row -> row.ground().clause()),
  SOURCE(row -> row.ground().source()),
  REASON(row -> row.ground().reason()),
  PROCESS_NAME(row -> row.wording().process()),
  MEASURE(row -> row.wording().measure());

  private final Function<CatalogueRow, Object> value;

  RowMember(Function<CatalogueRow, Object> value) {
    this.value = value;
  }

  /** The members in which two rows differ. */
  static Set<RowMember> changed(CatalogueRow before, CatalogueRow after) {
    Set<RowMember> changed = EnumSet.noneOf(RowMember.class);
    Arrays.stream(values())
        .filter(member -> !Objects.equals(member.value.apply(before), member.value.apply(after)))
        .forEach(changed::add);
    return changed;
  }
}
