package uz.hemis.application.notices;

import uz.hemis.application.notices.port.StoredSettings;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ChangeNoticeSettingsService implements ChangeNoticeSettings {

  private final StoredSettings stored;

  ChangeNoticeSettingsService(StoredSettings stored) {
    this.stored = stored;
  }

  @Override
  public void change(Actor actor, NoticeSettings settings) {
    if (!stored.replace(actor.person(), settings)) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }
}
