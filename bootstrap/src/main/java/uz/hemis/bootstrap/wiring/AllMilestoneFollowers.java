package uz.hemis.bootstrap.wiring;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import uz.hemis.application.academic.MilestoneFollower;
import uz.hemis.application.academic.port.MilestoneFollowers;
import uz.hemis.domain.academic.Milestone;

/** Tells every area that follows milestones, however many there are. */
@Singleton
class AllMilestoneFollowers implements MilestoneFollowers {

  private final List<MilestoneFollower> followers;

  AllMilestoneFollowers(@All List<MilestoneFollower> followers) {
    this.followers = followers;
  }

  @Override
  public void set(Milestone milestone) {
    followers.forEach(follower -> follower.set(milestone));
  }

  @Override
  public void moved(Milestone before, Milestone now) {
    followers.forEach(follower -> follower.moved(before, now));
  }

  @Override
  public void removed(Milestone milestone) {
    followers.forEach(follower -> follower.removed(milestone));
  }
}
