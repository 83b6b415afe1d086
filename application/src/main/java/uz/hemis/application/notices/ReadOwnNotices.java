package uz.hemis.application.notices;

import java.util.UUID;
import uz.hemis.application.notices.query.NoticeView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Reads what was written to oneself (5.2). Nobody reads what was written to others. */
public interface ReadOwnNotices {

  /**
   * The actor's notices, newest first.
   *
   * @param unread only unread or only read ones; null for all
   */
  Page<NoticeView> list(Actor actor, Boolean unread, PageRequest page, Language language);

  /**
   * @throws RuleBroken {@link AccessRule#NOT_FOUND} when it is not the actor's
   */
  NoticeView get(Actor actor, UUID id, Language language);

  /** How many notices the actor has not read. */
  long countUnread(Actor actor);

  /** How the actor wants to be told. */
  NoticeSettings getSettings(Actor actor);
}
