package uz.hemis.domain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.rule.RuleBroken;

class StoredFileTest {

  private static final UUID OWNER = new UUID(1, 1);
  private static final Scope FACULTY = new Scope(Scope.Kind.FACULTY, new UUID(2, 1));
  private static final Actor DEAN = actor(1, Role.DEAN, FACULTY);
  private static final StoredFile ORDER =
      new StoredFile(
          new UUID(3, 1),
          FilePurpose.ORDER,
          new FileName("buyruq.pdf"),
          FileFormat.PDF,
          10,
          Uploader.of(DEAN),
          Instant.EPOCH,
          null);

  @Test
  void its_uploader_attaches_it() {
    assertThat(attached().attachedTo()).isEqualTo(OWNER);
  }

  @Test
  void its_uploader_attaches_it_in_another_role_as_well() {
    Actor same = actor(1, Role.TEACHER, Scope.self());
    assertThat(ORDER.attach(same, FilePurpose.ORDER, "/order/file", OWNER).attachedTo())
        .isEqualTo(OWNER);
  }

  @Test
  void another_person_does_not_know_it() {
    refused(
        FileRule.FILE_UNKNOWN,
        () -> ORDER.attach(actor(2, Role.DEAN, FACULTY), FilePurpose.ORDER, "/file", OWNER));
  }

  @Test
  void it_proves_nothing_but_its_purpose() {
    refused(
        FileRule.FILE_UNKNOWN, () -> ORDER.attach(DEAN, FilePurpose.HEAD_LETTER, "/file", OWNER));
  }

  @Test
  void it_stays_with_its_entry() {
    StoredFile attached = attached();
    assertThat(attached.attach(DEAN, FilePurpose.ORDER, "/file", OWNER)).isEqualTo(attached);
    refused(
        FileRule.FILE_ATTACHED,
        () -> attached.attach(DEAN, FilePurpose.ORDER, "/file", new UUID(1, 2)));
  }

  @Test
  void its_office_reads_it_once_attached() {
    Actor colleague = actor(2, Role.DEAN, FACULTY);
    assertThat(ORDER.isOwnOf(DEAN)).isTrue();
    assertThat(ORDER.isOwnOf(colleague)).isFalse();
    assertThat(attached().isOwnOf(colleague)).isTrue();
    assertThat(attached().isOwnOf(actor(2, Role.DEPARTMENT_HEAD, FACULTY))).isFalse();
  }

  @Test
  void a_like_office_does_not_read_it() {
    Scope other = new Scope(Scope.Kind.FACULTY, new UUID(2, 2));
    assertThat(attached().isOwnOf(actor(2, Role.DEAN, other))).isFalse();
    assertThat(
            new Uploader(new UUID(9, 1), null, Role.TEACHER, Scope.self())
                .sharesOfficeWith(actor(2, Role.TEACHER, Scope.self())))
        .isFalse();
  }

  private static StoredFile attached() {
    return ORDER.attach(DEAN, FilePurpose.ORDER, "/file", OWNER);
  }

  private static void refused(FileRule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  private static Actor actor(int person, Role role, Scope scope) {
    return new Actor(new UUID(9, person), null, null, null, role, scope, null);
  }
}
