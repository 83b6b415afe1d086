package uz.hemis.adapters.rest.problems;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import uz.hemis.openapi.model.ProblemText;
import uz.hemis.openapi.model.ProblemType;

/** Shows a problem type as a page for people who follow its address in a browser. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ProblemPageWriter implements MessageBodyWriter<ProblemType> {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="uz">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>%s</title></head>
      <body><p><code>%s</code> · HTTP %d · %s</p>
      %s</body>
      </html>
      """;
  private static final String SECTION =
      "<section lang=\"%s\"><h1>%s</h1><p>%s</p><p><strong>%s</strong></p></section>\n";

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == ProblemType.class;
  }

  @Override
  public void writeTo(
      ProblemType problem,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    headers.putSingle("Content-Type", "text/html; charset=UTF-8");
    StringBuilder sections = new StringBuilder();
    for (ProblemText text : problem.texts()) {
      sections.append(
          SECTION.formatted(
              text.language(),
              escaped(text.title()),
              escaped(text.detail()),
              escaped(text.help())));
    }
    String clause = problem.clause() == null ? "" : problem.clause();
    out.write(
        PAGE.formatted(
                escaped(problem.texts().getFirst().title()),
                escaped(problem.type()),
                problem.status(),
                escaped(clause),
                sections)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
