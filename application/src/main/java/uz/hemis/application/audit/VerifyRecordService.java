package uz.hemis.application.audit;

import uz.hemis.application.audit.port.RecordedChains;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.audit.RecordVerdict;

@UseCase
class VerifyRecordService implements VerifyRecord {

  private final RecordedChains chains;

  VerifyRecordService(RecordedChains chains) {
    this.chains = chains;
  }

  @Override
  public RecordVerdict verify(Actor actor) {
    actor.require(Permission.AUDIT_VERIFY);
    return chains.check();
  }
}
