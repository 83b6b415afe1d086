package uz.hemis.application.files.port;

/** What kind of file a content is, whatever it is called. */
public interface MediaTypes {

  /** The media type found in the content; {@code application/octet-stream} when none is known. */
  String find(byte[] content);
}
