package uz.hemis.adapters.rest.notices;

import java.util.Locale;
import uz.hemis.application.notices.query.NoticeView;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.openapi.model.NoticeSettingsDetails;
import uz.hemis.openapi.model.NoticeSettingsEntry;
import uz.hemis.openapi.model.OwnNotice;
import uz.hemis.openapi.model.OwnNoticeList;

final class NoticesMapping {

  private NoticesMapping() {}

  static Language toLanguage(Locale language) {
    return Language.of(language.toLanguageTag()).orElseThrow();
  }

  static NoticeSettings toSettings(NoticeSettingsEntry entry, long version) {
    return new NoticeSettings(version, Language.of(entry.language()).orElseThrow(), entry.email());
  }

  static OwnNoticeList toView(Page<NoticeView> page) {
    return new OwnNoticeList(
        page.items().stream().map(NoticesMapping::toView).toList(), page.next(), page.totalCount());
  }

  static OwnNotice toView(NoticeView notice) {
    return new OwnNotice(
        notice.id(),
        notice.kind(),
        notice.subject(),
        notice.text(),
        notice.facts(),
        notice.createdAt(),
        notice.readAt());
  }

  static NoticeSettingsDetails toView(NoticeSettings settings) {
    return new NoticeSettingsDetails(
        settings.language().tag(), settings.byEmail(), settings.version());
  }
}
