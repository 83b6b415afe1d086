package uz.hemis.adapters.rest.verification;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.adapters.rest.verification.VerificationPage.Fact;
import uz.hemis.adapters.rest.verification.VerificationPage.Translation;
import uz.hemis.adapters.rest.verification.VerificationPage.Verdict;
import uz.hemis.adapters.rest.verification.VerificationPage.Words;
import uz.hemis.application.shared.Moment;

/**
 * Shows an answer of a verification as a page. It is for the eyes of the one who asked: browsers
 * neither keep it nor tell other sites where it was.
 *
 * @param <T> the answer
 */
abstract class PageWriter<T> implements MessageBodyWriter<T> {

  private final Class<T> shown;
  private final RequestContext request;
  private final CurrentVertxRequest http;
  private final Moment moment;

  PageWriter(Class<T> shown, RequestContext request, CurrentVertxRequest http, Moment moment) {
    this.shown = shown;
    this.http = http;
    this.request = request;
    this.moment = moment;
  }

  /** Whether the document is genuine. */
  abstract Verdict verdict(T answer, PageText text);

  /** What the document shows. */
  abstract List<Fact> facts(T answer, PageText text);

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == shown;
  }

  @Override
  public void writeTo(
      T answer,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    replacePolicy();
    headers.putSingle("X-Robots-Tag", "noindex");
    body.write(page(answer).getBytes(StandardCharsets.UTF_8));
  }

  /** Two policies would both hold, and that of all other answers allows no style sheet. */
  private void replacePolicy() {
    http.getCurrent().response().headers().set("Content-Security-Policy", PageStyle.ONLY.policy());
  }

  private String page(T answer) {
    PageText text = new PageText(request.language());
    return Templates.page(
            new VerificationPage(
                text.language().toLanguageTag(),
                verdict(answer, text),
                facts(answer, text),
                words(text),
                translations(text),
                PageStyle.ONLY.sheet()))
        .render();
  }

  private Words words(PageText text) {
    return new Words(
        text.sentence("system"),
        text.sentence("navigation"),
        text.sentence("heading"),
        text.sentence("advice"),
        text.sentence("checked", Map.of("moment", moment.now())));
  }

  private static List<Translation> translations(PageText chosen) {
    return PageText.LANGUAGES.stream()
        .map(
            language ->
                new Translation(
                    language.toLanguageTag(),
                    new PageText(language).sentence("language"),
                    language.equals(chosen.language())))
        .toList();
  }
}
