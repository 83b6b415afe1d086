package uz.hemis.application.regulation;

import java.time.Instant;
import java.util.Set;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.regulation.Admission;
import uz.hemis.domain.regulation.Entry;

/**
 * The one way in which the system judges whether data may still be entered (order, clause 5). Every
 * entry of every area passes here, in the transaction of the entry; which duties bind it is the
 * catalogue's matter, not the area's.
 */
public interface EntryWindow {

  /**
   * Admits an entry: in time, or late under a permit, which is thereby used up. Duties that it
   * fulfils are fulfilled, duties that it starts are opened.
   *
   * @return the strictest of the windows that it passed
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code APPROVAL_NEEDED} when it takes effect
   *     only by another person's approval (4.3); {@code ENTRY_CLOSED} after the due date without a
   *     permit for this object, with the due date, the lateness and who can open it
   */
  Admission admit(Actor actor, Entry entry);

  /**
   * Admits an entry that was proposed and is now approved (4.3): judged as of the moment of the
   * proposal, so that nobody misses a term because of the approver.
   *
   * @param proposer who made the entry
   * @param proposedAt when
   */
  Admission admitProposed(Actor proposer, Entry entry, Instant proposedAt);

  /**
   * Asks whether the entry would be admitted now, and changes nothing.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code ENTRY_CLOSED}
   */
  void requireOpen(Entry entry);

  /**
   * The roles of which one has to approve the entry before it takes effect (4.3); none for most.
   */
  Set<Role> approversOf(Entry entry);
}
