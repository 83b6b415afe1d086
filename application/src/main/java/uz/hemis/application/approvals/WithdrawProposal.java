package uz.hemis.application.approvals;

import java.util.UUID;
import uz.hemis.domain.access.Actor;

/** Takes an undecided proposal back (4.3); only the person who proposed does. */
public interface WithdrawProposal {

  void withdraw(Actor actor, UUID proposal);
}
