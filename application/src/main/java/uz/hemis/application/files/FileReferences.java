package uz.hemis.application.files;

import java.util.UUID;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.files.FilePurpose;

/** Files as other entries refer to them: uploaded before, then attached by name. */
public interface FileReferences {

  /**
   * Attaches an uploaded file to the thing that refers to it.
   *
   * @param field JSON pointer of the member that names the file
   * @param owner the thing that the file belongs to from now on
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code FILE_MISSING} when the id is null, {@code
   *     FILE_UNKNOWN} when the person uploaded no such file or for another purpose
   */
  void attach(Actor actor, UUID file, FilePurpose purpose, String field, UUID owner);
}
