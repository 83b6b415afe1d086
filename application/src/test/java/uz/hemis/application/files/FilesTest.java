package uz.hemis.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.FileReadership;
import uz.hemis.domain.files.FileRule;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.domain.shared.rule.Rule;
import uz.hemis.domain.shared.rule.RuleBroken;

class FilesTest {

  private static final Actor HR = actor(1, Role.HR_DEPARTMENT);
  private static final Moment NOW =
      new Moment() {
        @Override
        public Instant now() {
          return Instant.EPOCH;
        }

        @Override
        public LocalDate today() {
          return LocalDate.EPOCH;
        }
      };

  private final FilesInMemory files = new FilesInMemory();
  private final UploadFile upload =
      new UploadFileService(files, content -> "application/pdf", () -> new UUID(5, 5), NOW);
  private final ReadFile read =
      new ReadFileService(files, (actor, purpose, to) -> FileReadership.mayRead(actor, purpose));

  @Test
  void a_file_is_kept_with_its_content() {
    StoredFile file = upload.upload(HR, command(new Sent(3)));
    assertThat(file.size()).isEqualTo(3);
    assertThat(read.open(HR, file.id()).content()).hasSize(3);
  }

  @Test
  void a_role_without_the_right_uploads_nothing() {
    refused(
        AccessRule.PERMISSION_MISSING,
        () -> upload.upload(actor(1, Role.STUDENT), command(new Sent(3))));
  }

  @Test
  void the_largest_file_is_kept_and_a_larger_one_is_not() {
    assertThat(upload.upload(HR, command(new Sent(StoredFile.MAX_SIZE))).size())
        .isEqualTo(20 * 1024 * 1024);
    refused(
        FileRule.FILE_TOO_LARGE,
        () -> upload.upload(HR, command(new Sent(StoredFile.MAX_SIZE + 1))));
  }

  @Test
  void a_file_has_content() {
    refused(FileRule.FILE_MISSING, () -> upload.upload(HR, command(null)));
    refused(FileRule.FILE_EMPTY, () -> upload.upload(HR, command(new Sent(0))));
    assertThat(upload.upload(HR, command(new Sent(1))).size()).isEqualTo(1);
  }

  @Test
  void others_read_a_file_only_as_part_of_an_entry_that_they_judge() {
    StoredFile file = upload.upload(HR, command(new Sent(3)));
    Actor leader = actor(2, Role.LEADERSHIP);
    refused(AccessRule.NOT_FOUND, () -> read.get(leader, file.id()));

    files.save(file.attach(HR, FilePurpose.ORDER, "/file", new UUID(6, 6)), new byte[3]);
    assertThat(read.get(leader, file.id()).attachedTo()).isEqualTo(new UUID(6, 6));
    refused(AccessRule.NOT_FOUND, () -> read.open(actor(2, Role.TEACHER), file.id()));
  }

  @Test
  void a_file_that_was_never_uploaded_is_not_found() {
    refused(AccessRule.NOT_FOUND, () -> read.get(HR, new UUID(5, 6)));
  }

  private static UploadFile.Command command(UploadFile.Content content) {
    return new UploadFile.Command(FilePurpose.ORDER, "buyruq.pdf", null, content);
  }

  private static void refused(Rule rule, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  private static Actor actor(int person, Role role) {
    return new Actor(new UUID(9, person), null, null, null, role, Scope.institution(), null);
  }

  private record Sent(long size) implements UploadFile.Content {

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(new byte[(int) size]);
    }
  }
}
