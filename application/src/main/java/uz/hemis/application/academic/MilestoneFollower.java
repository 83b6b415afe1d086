package uz.hemis.application.academic;

import uz.hemis.domain.academic.Milestone;

/** One of those for whom terms run from milestones (annex 4); told in the deed's transaction. */
public interface MilestoneFollower {

  /** A milestone was set. */
  void set(Milestone milestone);

  /** A milestone was moved to another day. */
  void moved(Milestone before, Milestone now);

  /** A milestone was removed before its day. */
  void removed(Milestone milestone);
}
