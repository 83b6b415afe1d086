package uz.hemis.adapters.rest.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import uz.hemis.openapi.Download;

/** Writes a file as an attachment that browsers neither open in place nor guess the type of. */
@Provider
public class DownloadWriter implements MessageBodyWriter<Download> {

  private static final Pattern UNFIT_IN_QUOTES = Pattern.compile("[^\\x20-\\x7E]|[\"\\\\%]");

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Download.class;
  }

  @Override
  public void writeTo(
      Download download,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    headers.putSingle(HttpHeaders.CONTENT_TYPE, download.mediaType());
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, download.content().length);
    headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, disposition(download.name()));
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    body.write(download.content());
  }

  /** The name twice: plain for old clients, and in full (RFC 5987, RFC 6266). */
  static String disposition(String name) {
    String plain = UNFIT_IN_QUOTES.matcher(name).replaceAll("_");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
