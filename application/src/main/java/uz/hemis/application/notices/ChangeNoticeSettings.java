package uz.hemis.application.notices;

import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Chooses how one wants to be told: the language, and whether by e-mail (5.2). */
public interface ChangeNoticeSettings {

  /**
   * @param settings with the version that they build on
   * @throws RuleBroken {@link AccessRule#VERSION_STALE}
   */
  void change(Actor actor, NoticeSettings settings);
}
