package uz.hemis.application.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.notices.query.NoticeView;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class OwnNoticesTest {

  private static final UUID PERSON = new UUID(9, 9);
  private static final PageRequest PAGE = new PageRequest(50, null, false);

  private final NoticeWorld world = new NoticeWorld();
  private final Notices notices = new NoticesService(world, world::identity, world);
  private final ReadOwnNotices read = new ReadOwnNoticesService(world, world, world);
  private final MarkNoticesRead mark = new MarkNoticesReadService(world, world);
  private final ChangeNoticeSettings change = new ChangeNoticeSettingsService(world);
  private final Actor actor = NoticeWorld.actor(PERSON);
  private final Actor other = NoticeWorld.actor(new UUID(8, 8));

  @Test
  void a_notice_is_read_in_the_language_asked_for() {
    NoticeView view = sent("k", Language.UZBEK_CYRILLIC);
    assertThat(view.subject()).isEqualTo("uz-Cyrl breach-opened");
    assertThat(view.facts()).containsEntry("clause", "3.1.3");
    assertThat(view.readAt()).isNull();
  }

  @Test
  void nobody_reads_or_marks_what_was_written_to_another() {
    UUID id = sent("k", Language.ENGLISH).id();
    refused(AccessRule.NOT_FOUND, () -> read.get(other, id, Language.ENGLISH));
    refused(AccessRule.NOT_FOUND, () -> mark.mark(other, id));
    assertThat(read.list(other, null, PAGE, Language.ENGLISH).items()).isEmpty();
    assertThat(read.countUnread(actor)).isEqualTo(1);
  }

  @Test
  void what_was_read_stays_read_at_the_first_moment() {
    UUID id = sent("k", Language.ENGLISH).id();
    var first = world.now;
    mark.mark(actor, id);
    world.now = world.now.plusSeconds(1);
    mark.mark(actor, id);
    assertThat(read.get(actor, id, Language.ENGLISH).readAt()).isEqualTo(first);
    assertThat(read.countUnread(actor)).isZero();
  }

  @Test
  void all_are_read_up_to_and_with_the_moment() {
    sent("k", Language.ENGLISH);
    var moment = world.now;
    world.now = world.now.plusMillis(1);
    sent("later", Language.ENGLISH);

    mark.markAll(actor, moment.minusMillis(1));
    assertThat(read.countUnread(actor)).isEqualTo(2);
    mark.markAll(actor, moment);
    assertThat(read.countUnread(actor)).isEqualTo(1);
    mark.markAll(actor, moment.plusSeconds(60));
    assertThat(read.countUnread(actor)).isZero();
  }

  @Test
  void settings_are_chosen_on_the_version_that_was_seen() {
    assertThat(read.getSettings(actor)).isEqualTo(NoticeSettings.DEFAULT);
    change.change(actor, new NoticeSettings(0, Language.RUSSIAN, false));
    assertThat(read.getSettings(actor)).isEqualTo(new NoticeSettings(1, Language.RUSSIAN, false));
    refused(
        AccessRule.VERSION_STALE,
        () -> change.change(actor, new NoticeSettings(0, Language.ENGLISH, true)));
    assertThat(read.getSettings(other)).isEqualTo(NoticeSettings.DEFAULT);
  }

  private NoticeView sent(String key, Language language) {
    notices.send(new Notice(PERSON, "breach-opened", key, Map.of("clause", "3.1.3")));
    return read.list(actor, true, PAGE, language).items().getLast();
  }

  private static void refused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
  }
}
