package uz.hemis.application.structure;

import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.structure.Names;

/** Changes what is known of the institution (1.3). */
public interface ChangeInstitution {

  /** Changes it; what stays the same is given again. */
  void change(Actor actor, Command command);

  /**
   * The institution as it shall be.
   *
   * @param expectedVersion the version that the change builds on
   * @param address may be null
   */
  record Command(
      long expectedVersion,
      Names names,
      String code,
      String taxpayerNumber,
      WeekType week,
      String address) {}
}
