package uz.hemis.application.curriculum.port;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.domain.curriculum.ProgrammeType;

/** The starts of semesters in the academic calendar, from which the duty of curricula runs. */
public interface SemesterStarts {

  /**
   * A start as the calendar has it.
   *
   * @param id of the date of the calendar
   */
  record SemesterStart(UUID id, LocalDate day) {}

  /** The start of the first semester of those admitted in the year; empty while not announced. */
  Optional<SemesterStart> findFirst(int admissionYear, ProgrammeType type);

  /** The next start after the day; empty while none is announced. */
  Optional<SemesterStart> findNext(LocalDate after, ProgrammeType type);

  /** The start with the id; empty when it was taken back. */
  Optional<SemesterStart> find(UUID id);
}
