package uz.hemis.application.files;

import java.io.IOException;
import java.io.InputStream;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.StoredFile;

/** Uploads a paper that an entry will name (2.1, 2.2; order, clause 5). */
public interface UploadFile {

  /**
   * @param purpose what it is meant to prove; null is refused
   * @param name as the uploader named it
   * @param claimedType media type that the client named; null when it named none
   * @param content what was sent; null when no file was
   */
  record Command(FilePurpose purpose, String name, String claimedType, Content content) {}

  /** What was sent, not yet in memory. */
  interface Content {

    /** In bytes. */
    long size();

    /** Opens it from its beginning. */
    InputStream open() throws IOException;
  }

  /** Judges the file by its content and keeps it sealed. */
  StoredFile upload(Actor actor, Command command);
}
