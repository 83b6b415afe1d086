package uz.hemis.adapters.persistence.breaches;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uz.hemis.domain.access.MinistryUnit;

/** Units of the ministry in one column, parted by blanks. */
final class UnitNames {

  private UnitNames() {}

  static String write(Set<MinistryUnit> units) {
    return units.stream().sorted().map(MinistryUnit::name).collect(Collectors.joining(" "));
  }

  static Set<MinistryUnit> read(String column) {
    Set<MinistryUnit> units = EnumSet.noneOf(MinistryUnit.class);
    Arrays.stream(column.split(" "))
        .filter(name -> !name.isEmpty())
        .map(MinistryUnit::valueOf)
        .forEach(units::add);
    return units;
  }
}
