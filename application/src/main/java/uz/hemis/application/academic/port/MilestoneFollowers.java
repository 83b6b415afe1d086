package uz.hemis.application.academic.port;

import uz.hemis.domain.academic.Milestone;

/**
 * Those for whom terms run from milestones (annex 4). They are told in the transaction of the deed,
 * so that either both hold or neither.
 */
public interface MilestoneFollowers {

  /** A milestone was set. */
  void set(Milestone milestone);

  /** A milestone was moved to another day. */
  void moved(Milestone before, Milestone now);

  /** A milestone was removed before its day. */
  void removed(Milestone milestone);
}
