package uz.hemis.application.diplomas;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.BlankNumber;

/** Records the printing of diplomas and sets their print status (annex 12, process 1). */
public interface PrintDiploma {

  /**
   * Records that diploma and supplement were printed; the term for their statuses begins.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code PRINTING_RECORDED}, {@code
   *     PRINTING_DATE_UNFIT}, {@code NOT_FOUND}
   */
  void recordPrinting(Actor actor, UUID diploma, LocalDate printedOn);

  /**
   * Sets a part printed, which locks the data of the diploma, and issues its blank.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code PRINTING_UNRECORDED}, {@code
   *     PRINT_STATUS_STANDS}, {@code ENTRY_CLOSED}, {@code NOT_FOUND}, and what {@link TakeBlank}
   *     refuses
   */
  void setStatus(Actor actor, Command command);

  /**
   * Which part was printed on which blank.
   *
   * @param blank null takes the next one of the sort
   */
  record Command(UUID diploma, BlankKind part, BlankNumber blank) {}
}
