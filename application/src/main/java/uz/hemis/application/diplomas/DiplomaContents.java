package uz.hemis.application.diplomas;

import java.util.Map;
import java.util.UUID;
import uz.hemis.application.diplomas.port.Diplomas;
import uz.hemis.application.diplomas.port.GraduateRecords;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.diplomas.DiplomaContent;
import uz.hemis.domain.diplomas.DiplomaEntry;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.shared.rule.Faults;

/** Draws up the data of a diploma; all faults are told at once. */
@UseCase
class DiplomaContents {

  private final GraduateRecords records;
  private final Diplomas diplomas;
  private final Moment moment;

  DiplomaContents(GraduateRecords records, Diplomas diplomas, Moment moment) {
    this.records = records;
    this.diplomas = diplomas;
    this.moment = moment;
  }

  /**
   * The data out of the study record as it stands now.
   *
   * @param revised the diploma that they are for; null for a new one
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code QUALIFICATION_UNKNOWN}; {@code
   *     REGISTER_NUMBER_TAKEN} and what {@link DiplomaContent#of} refuses, all at once
   */
  DiplomaContent of(UUID study, UUID revised, DiplomaEntry entry) {
    Faults faults = new Faults();
    String number = entry.registration().number();
    if (diplomas.holdRegisterNumber(number).filter(one -> !one.equals(revised)).isPresent()) {
      faults.add(DiplomaRule.REGISTER_NUMBER_TAKEN, "/registerNumber", Map.of("number", number));
    }
    DiplomaContent content =
        faults.gather(
            "",
            () ->
                DiplomaContent.of(
                    records.get(study, entry.qualification()), entry, moment.today()));
    faults.throwIfAny();
    return content;
  }
}
