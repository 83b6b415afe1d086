package uz.hemis.application.notices;

import java.util.UUID;
import uz.hemis.application.notices.port.StoredSettings;
import uz.hemis.application.notices.port.Wording;
import uz.hemis.application.notices.query.NoticeQueries;
import uz.hemis.application.notices.query.NoticeView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ReadOwnNoticesService implements ReadOwnNotices {

  private final NoticeQueries queries;
  private final StoredSettings settings;
  private final Wording wording;

  ReadOwnNoticesService(NoticeQueries queries, StoredSettings settings, Wording wording) {
    this.queries = queries;
    this.settings = settings;
    this.wording = wording;
  }

  @Override
  public Page<NoticeView> list(Actor actor, Boolean unread, PageRequest page, Language language) {
    return queries.list(actor.person(), unread, page).map(stored -> view(stored, language));
  }

  @Override
  public NoticeView get(Actor actor, UUID id, Language language) {
    return queries
        .find(actor.person(), id)
        .map(stored -> view(stored, language))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public long countUnread(Actor actor) {
    return queries.countUnread(actor.person());
  }

  @Override
  public NoticeSettings getSettings(Actor actor) {
    return settings.get(actor.person());
  }

  private NoticeView view(NoticeQueries.Stored stored, Language language) {
    Wording.Words words = wording.of(language, stored.kind(), stored.facts());
    return new NoticeView(
        stored.id(),
        stored.kind(),
        words.subject(),
        words.text(),
        stored.facts(),
        stored.createdAt(),
        stored.readAt());
  }
}
