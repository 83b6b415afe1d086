package uz.hemis.application.diplomas;

import java.util.UUID;
import java.util.function.Supplier;
import uz.hemis.application.classifiers.ClassifierCodes;
import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.diplomas.port.Blanks;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.diplomas.BlankDeed;
import uz.hemis.domain.diplomas.BlankRange;
import uz.hemis.domain.diplomas.BlankReceipt;
import uz.hemis.domain.diplomas.DiplomaRule;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ReceiveBlanksService implements ReceiveBlanks {

  private final Blanks blanks;
  private final ClassifierCodes codes;
  private final FileReferences files;
  private final Instructions instructions;
  private final Identities identities;
  private final Moment moment;

  ReceiveBlanksService(
      Blanks blanks,
      ClassifierCodes codes,
      FileReferences files,
      Instructions instructions,
      Identities identities,
      Moment moment) {
    this.blanks = blanks;
    this.codes = codes;
    this.files = files;
    this.instructions = instructions;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID receive(Actor actor, BlankReceipt.Entry entry) {
    actor.require(Permission.BLANK_RECEIVE);
    instructions.requireFor(actor, null);
    BlankReceipt receipt =
        BlankReceipt.of(
            identities.next(), entry, BlankDeed.of(actor, moment.now()), faultsOfCodes(entry));
    requireNew(receipt);
    files.attach(actor, receipt.act().file(), FilePurpose.ACT, "/act/file", receipt.id());
    blanks.receive(receipt, identities::next);
    return receipt.id();
  }

  private Faults faultsOfCodes(BlankReceipt.Entry entry) {
    Faults faults = new Faults();
    faults.gather("", usable(Classifier.EDUCATION_TYPE, entry.educationType(), "/educationType"));
    faults.gather("", usable(Classifier.BLANK_CATEGORY, entry.category(), "/category"));
    return faults;
  }

  private Supplier<String> usable(Classifier classifier, String code, String field) {
    return () -> {
      codes.requireUsable(classifier, code, field);
      return code;
    };
  }

  private void requireNew(BlankReceipt receipt) {
    blanks.holdRanges(receipt.sort().kind(), receipt.range().series()).stream()
        .filter(receipt.range()::overlaps)
        .findFirst()
        .map(BlankRange::facts)
        .ifPresent(
            facts -> {
              throw new RuleBroken(DiplomaRule.BLANK_RANGE_OVERLAPS, "/firstNumber", facts);
            });
  }
}
