package uz.hemis.adapters.rest.notices;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.notices.ChangeNoticeSettings;
import uz.hemis.application.notices.MarkNoticesRead;
import uz.hemis.application.notices.ReadOwnNotices;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.openapi.api.NoticesApi;
import uz.hemis.openapi.model.NoticeReadings;
import uz.hemis.openapi.model.NoticeSettingsDetails;
import uz.hemis.openapi.model.NoticeSettingsEntry;
import uz.hemis.openapi.model.OwnNotice;
import uz.hemis.openapi.model.OwnNoticeList;
import uz.hemis.openapi.model.UnreadNotices;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class NoticesResource implements NoticesApi {

  private final ReadOwnNotices read;
  private final MarkNoticesRead mark;
  private final ChangeNoticeSettings change;
  private final RequestContext request;

  NoticesResource(
      ReadOwnNotices read,
      MarkNoticesRead mark,
      ChangeNoticeSettings change,
      RequestContext request) {
    this.read = read;
    this.mark = mark;
    this.change = change;
    this.request = request;
  }

  @Override
  public OwnNoticeList listOwnNotices(
      Boolean unread, Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    var language = NoticesMapping.toLanguage(request.language());
    return NoticesMapping.toView(read.list(request.actor(), unread, page, language));
  }

  @Override
  public UnreadNotices countUnreadNotices() {
    return new UnreadNotices(read.countUnread(request.actor()));
  }

  @Override
  public OwnNotice markNoticeRead(UUID id) {
    mark.mark(request.actor(), id);
    var language = NoticesMapping.toLanguage(request.language());
    return NoticesMapping.toView(read.get(request.actor(), id, language));
  }

  @Override
  public UnreadNotices markNoticesRead(NoticeReadings readings) {
    mark.markAll(request.actor(), readings.until());
    return countUnreadNotices();
  }

  @Override
  public NoticeSettingsDetails getNoticeSettings() {
    return NoticesMapping.toView(read.getSettings(request.actor()));
  }

  @Override
  public NoticeSettingsDetails changeNoticeSettings(NoticeSettingsEntry entry) {
    change.change(request.actor(), NoticesMapping.toSettings(entry, request.expectedVersion()));
    return getNoticeSettings();
  }
}
