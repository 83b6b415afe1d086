package uz.hemis.application.students;

import uz.hemis.application.corrections.Instructions;
import uz.hemis.application.shared.UseCase;
import uz.hemis.application.students.port.AdmissionQuotas;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.Faults;
import uz.hemis.domain.students.AdmissionQuota;

@UseCase
class ChangeQuotaService implements ChangeQuota {

  private final AdmissionQuotas quotas;
  private final QuotaOrders orders;
  private final Instructions instructions;

  ChangeQuotaService(AdmissionQuotas quotas, QuotaOrders orders, Instructions instructions) {
    this.quotas = quotas;
    this.orders = orders;
    this.instructions = instructions;
  }

  @Override
  public void change(Actor actor, Command command) {
    actor.require(Permission.ADMISSION_QUOTA_MANAGE);
    instructions.requireFor(actor, command.quota());
    AdmissionQuota quota = quotas.getForUpdate(command.quota());
    quota.requireVersion(command.expectedVersion());
    Faults faults = new Faults();
    OfficialDocument order = faults.gather("/order", () -> orders.attached(actor, command.order()));
    faults.throwIfAny();
    quota.change(command.places(), order);
    orders.admit(actor, order);
    quotas.save(quota, actor.person());
  }
}
