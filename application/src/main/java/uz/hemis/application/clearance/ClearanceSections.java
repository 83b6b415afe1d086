package uz.hemis.application.clearance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uz.hemis.domain.clearance.Section;

/** The sections that the institution asks; library and dormitory always (3.1.14). */
public record ClearanceSections(Set<Section> asked) {

  public ClearanceSections {
    EnumSet<Section> all = EnumSet.of(Section.LIBRARY, Section.DORMITORY);
    all.addAll(asked);
    asked = Collections.unmodifiableSet(all);
  }
}
