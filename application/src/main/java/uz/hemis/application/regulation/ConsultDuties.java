package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.regulation.query.FactFilter;
import uz.hemis.application.regulation.query.FactView;
import uz.hemis.application.regulation.query.InstanceFilter;
import uz.hemis.application.regulation.query.InstanceView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;

/** Reads what is to be done until when, and what was recorded (order, clause 3). */
public interface ConsultDuties {

  /** The opened duties that the person may know of, the one that is due first before the others. */
  Page<InstanceView> listInstances(Actor actor, InstanceFilter filter, PageRequest page);

  /**
   * One opened duty.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} also when the person may not
   *     know of it
   */
  InstanceView getInstance(Actor actor, UUID id);

  /** The events recorded by hand that the person may know of, newest first. */
  Page<FactView> listFacts(Actor actor, FactFilter filter, PageRequest page);

  /**
   * One event.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} also when the person may not
   *     know of it
   */
  FactView getFact(Actor actor, UUID id);
}
