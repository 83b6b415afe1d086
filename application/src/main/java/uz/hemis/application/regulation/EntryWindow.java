package uz.hemis.application.regulation;

import uz.hemis.domain.access.Actor;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.EntryObject;

/**
 * The one way in which the system judges whether data may still be entered (order, clause 5). Every
 * entry that a duty of the regulation covers passes here, in the transaction of the entry.
 */
public interface EntryWindow {

  /**
   * Admits an entry: in time, or late under a permit, which is thereby used up.
   *
   * @param duty code of the duty in the catalogue, such as {@code PERSONNEL_EVENT}
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED} after the due date without
   *     a permit for this object, with the due date, the lateness and who can open it
   */
  Admission admit(Actor actor, String duty, EntryObject object);
}
