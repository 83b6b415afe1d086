package uz.hemis.domain.files;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * An uploaded file. It proves nothing until an entry refers to it; then it belongs to that entry
 * for good.
 *
 * @param id identifier
 * @param purpose what it is meant to prove
 * @param name as its uploader gave it
 * @param format found in the content
 * @param size in bytes, 1 to {@value #MAX_SIZE}
 * @param uploader who uploaded it
 * @param uploadedAt when
 * @param attachedTo the thing that it belongs to; null until attached
 */
public record StoredFile(
    UUID id,
    FilePurpose purpose,
    FileName name,
    FileFormat format,
    int size,
    Uploader uploader,
    Instant uploadedAt,
    UUID attachedTo) {

  /** The largest file: 20 MiB. */
  public static final int MAX_SIZE = 20 * 1024 * 1024;

  /**
   * The same file as part of the entry.
   *
   * @param field JSON pointer of the member that names the file
   * @throws RuleBroken {@link FileRule#FILE_UNKNOWN} when the actor did not upload it or it was
   *     uploaded for another purpose, {@link FileRule#FILE_ATTACHED} when it is part of another
   *     entry
   */
  public StoredFile attach(Actor actor, FilePurpose needed, String field, UUID owner) {
    if (!uploader.is(actor) || purpose != needed) {
      throw new RuleBroken(FileRule.FILE_UNKNOWN, field, Map.of("purpose", needed.name()));
    }
    if (attachedTo != null && !attachedTo.equals(owner)) {
      throw new RuleBroken(FileRule.FILE_ATTACHED, field, Map.of("purpose", needed.name()));
    }
    return new StoredFile(id, purpose, name, format, size, uploader, uploadedAt, owner);
  }

  /** Whether the actor uploaded it, or it is attached and came from the actor's own office. */
  public boolean isOwnOf(Actor actor) {
    return uploader.is(actor) || attachedTo != null && uploader.sharesOfficeWith(actor);
  }
}
