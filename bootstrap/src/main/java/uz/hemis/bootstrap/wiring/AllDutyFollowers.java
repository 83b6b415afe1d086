package uz.hemis.bootstrap.wiring;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import uz.hemis.application.regulation.DutyFollower;
import uz.hemis.application.regulation.port.DutyFollowers;
import uz.hemis.domain.regulation.DutyInstance;

/** Tells every area that follows duties which of them was missed or done late. */
@Singleton
class AllDutyFollowers implements DutyFollowers {

  private final List<DutyFollower> followers;

  AllDutyFollowers(@All List<DutyFollower> followers) {
    this.followers = followers;
  }

  @Override
  public void missed(DutyInstance instance) {
    followers.forEach(follower -> follower.missed(instance));
  }

  @Override
  public void doneLate(DutyInstance instance) {
    followers.forEach(follower -> follower.doneLate(instance));
  }
}
