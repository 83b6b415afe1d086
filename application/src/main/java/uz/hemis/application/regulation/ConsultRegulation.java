package uz.hemis.application.regulation;

import java.util.UUID;
import uz.hemis.application.regulation.query.DutyFilter;
import uz.hemis.application.regulation.query.PermitFilter;
import uz.hemis.application.regulation.query.PermitView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.Duty;

/** Reads the catalogue of duties and the requests for late entry. */
public interface ConsultRegulation {

  /** The catalogue: what binds everybody is open to everybody. */
  Page<Duty> listDuties(DutyFilter filter, PageRequest page);

  /** The requests that the person may know of, newest first. */
  Page<PermitView> listPermits(Actor actor, PermitFilter filter, PageRequest page);

  /**
   * One request.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code NOT_FOUND} also when the person may not
   *     know of it
   */
  PermitView getPermit(Actor actor, UUID id);
}
