package uz.hemis.application.academic;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.application.academic.port.AcademicYears;
import uz.hemis.domain.academic.AcademicRule;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.shared.time.AcademicYear;

/** Drafted years, one of them current. */
final class InMemoryAcademicYears implements AcademicYears {

  final Map<EducationType, Integer> semesters = new EnumMap<>(EducationType.class);
  AcademicYear current;
  private final Set<AcademicYear> drafted = new HashSet<>();
  private boolean held;

  @Override
  public void draft(AcademicYear year, Instant at, UUID by) {
    if (!drafted.add(year)) {
      throw new RuleBroken(AcademicRule.ACADEMIC_YEAR_EXISTS);
    }
  }

  @Override
  public Optional<AcademicYear> holdCurrent() {
    held = true;
    return Optional.ofNullable(current);
  }

  @Override
  public void declare(AcademicYear year, Instant at, UUID by) {
    requireHeld();
    if (!drafted.contains(year)) {
      throw new RuleBroken(AcademicRule.ACADEMIC_YEAR_UNKNOWN);
    }
    current = year;
    semesters.clear();
    semesters.put(EducationType.BACHELOR, 1);
    semesters.put(EducationType.MASTER, 1);
  }

  @Override
  public void declare(
      AcademicYear year, int semester, EducationType students, Instant at, UUID by) {
    requireHeld();
    semesters.put(students, semester);
  }

  private void requireHeld() {
    if (!held) {
      throw new IllegalStateException("What is current is changed without being held");
    }
  }
}
