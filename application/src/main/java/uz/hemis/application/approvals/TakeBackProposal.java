package uz.hemis.application.approvals;

import java.util.UUID;

/** Asked by areas inside their own use case, under its permission and in its transaction. */
@FunctionalInterface
public interface TakeBackProposal {

  /** Ends the proposal, if it is undecided, because its entry was taken back where it was made. */
  void takeBack(UUID proposal);
}
