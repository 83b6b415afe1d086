package uz.hemis.application.notices;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.application.notices.port.StoredNotices;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class MarkNoticesReadService implements MarkNoticesRead {

  private final StoredNotices stored;
  private final Moment moment;

  MarkNoticesReadService(StoredNotices stored, Moment moment) {
    this.stored = stored;
    this.moment = moment;
  }

  @Override
  public void mark(Actor actor, UUID id) {
    if (!stored.markRead(actor.person(), id, moment.now())) {
      throw new RuleBroken(AccessRule.NOT_FOUND);
    }
  }

  @Override
  public void markAll(Actor actor, Instant until) {
    Instant now = moment.now();
    stored.markAllRead(actor.person(), until.isAfter(now) ? now : until, now);
  }
}
