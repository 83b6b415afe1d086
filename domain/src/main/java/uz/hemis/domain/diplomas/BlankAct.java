package uz.hemis.domain.diplomas;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * An act (dalolatnoma) about blanks as a person entered it; null members were left out.
 *
 * @param file the uploaded act
 */
public record BlankAct(String number, LocalDate date, UUID file) {

  /** No member entered. */
  public static final BlankAct NONE = new BlankAct(null, null, null);

  /**
   * The act that receives blanks.
   *
   * @throws RuleBroken {@code BLANK_ACT_MISSING} naming every member, {@code BLANK_ACT_DATE_UNFIT}
   */
  OfficialDocument ofReceipt(LocalDate today) {
    return within(LocalDate.MIN, today);
  }

  /**
   * The act that writes a blank off.
   *
   * @param received the date of the act that received it
   * @throws RuleBroken {@code BLANK_ACT_MISSING} naming every member, {@code BLANK_ACT_DATE_UNFIT}
   */
  OfficialDocument ofWritingOff(LocalDate received, LocalDate today) {
    return within(received, today);
  }

  private OfficialDocument within(LocalDate earliest, LocalDate today) {
    OfficialDocument act =
        OfficialDocument.required(DiplomaRule.BLANK_ACT_MISSING, number, date, file);
    if (act.date().isBefore(earliest) || act.date().isAfter(today)) {
      throw new RuleBroken(
          DiplomaRule.BLANK_ACT_DATE_UNFIT, "/date", Map.of("date", act.date(), "today", today));
    }
    return act;
  }
}
