package uz.hemis.adapters.rest.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uz.hemis.openapi.Download;
import uz.hemis.openapi.Versioned;

/** Headers that follow from the answer: ETag and 304, Location, the next page, languages. */
@ApplicationScoped
class AnswerHeaders {

  /** Says that nothing was done, and so nothing has the version or address that is shown. */
  static final String PREVIEWED = "Dry-Run";

  private static final Pattern MEMBER = Pattern.compile("\\{(\\w+)}");

  private final RequestContext request;
  private final Answers answers;

  AnswerHeaders(RequestContext request, Answers answers) {
    this.request = request;
    this.answers = answers;
  }

  @ServerResponseFilter
  void complete(ContainerRequestContext asked, ContainerResponseContext answer) {
    answer.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    Operation operation = request.operation();
    Object entity = answer.getEntity();
    if (operation != null && operation.retirement() != null) {
      operation.retirement().headers().forEach(answer.getHeaders()::add);
    }
    if (operation == null || answer.getStatus() >= 300) {
      return;
    }
    answer
        .getHeaders()
        .putSingle(
            HttpHeaders.CACHE_CONTROL, operation.isRecorded() ? "no-store" : "private, no-cache");
    answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, request.language().toLanguageTag());
    if (request.previews()) {
      answer.getHeaders().putSingle(PREVIEWED, true);
      return;
    }
    if (entity != null && !(entity instanceof Download)) {
      show(entity, operation, asked, answer);
    }
  }

  private void show(
      Object entity,
      Operation operation,
      ContainerRequestContext asked,
      ContainerResponseContext answer) {
    ShownAnswer shown = entity instanceof ShownAnswer repeated ? repeated : answers.shown(entity);
    if (entity instanceof ShownAnswer || isDescribed(entity, operation)) {
      describe(operation, shown, answer);
      shown.member("next").ifPresent(next -> next(asked, next, answer));
    }
    if (operation.method().equals("GET") && unchanged(asked, answer)) {
      answer.setStatus(304);
      answer.setEntity(null);
    } else if (!request.asksForPage()) {
      answer.setEntity(shown.json());
    }
  }

  private static boolean isDescribed(Object entity, Operation operation) {
    return entity instanceof Versioned
        || operation.location() != null
        || operation.query().containsKey("after");
  }

  /** Tells the version of the answer and where the thing is that it created. */
  private void describe(Operation operation, ShownAnswer shown, ContainerResponseContext answer) {
    if (shown.version() != null) {
      answer.getHeaders().putSingle(HttpHeaders.ETAG, etag(shown.version()));
    }
    if (operation.location() != null) {
      location(operation.location(), shown)
          .ifPresent(location -> answer.getHeaders().putSingle(HttpHeaders.LOCATION, location));
    }
  }

  /** The version, with what else tells apart two answers of the same address and version. */
  private String etag(long version) {
    StringBuilder etag = new StringBuilder("\"").append(version);
    if (!request.language().equals(Languages.UZBEK_LATIN)) {
      etag.append('.').append(request.language().toLanguageTag());
    }
    if (request.variant() != null) {
      etag.append('.').append(request.variant());
    }
    return etag.append('"').toString();
  }

  /** The path template with its members taken from the answer; empty when one is not there. */
  private static Optional<String> location(String template, ShownAnswer shown) {
    boolean complete =
        MEMBER.matcher(template).results().allMatch(m -> shown.member(m.group(1)).isPresent());
    return complete
        ? Optional.of(
            MEMBER
                .matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(shown.member(m.group(1)).orElseThrow())))
        : Optional.empty();
  }

  private static void next(
      ContainerRequestContext asked, String next, ContainerResponseContext answer) {
    UriBuilder uri = asked.getUriInfo().getRequestUriBuilder();
    String link = uri.replaceQueryParam("after", next).build().getRawQuery();
    answer
        .getHeaders()
        .add(
            HttpHeaders.LINK,
            "<" + asked.getUriInfo().getRequestUri().getRawPath() + "?" + link + ">; rel=\"next\"");
  }

  private static boolean unchanged(ContainerRequestContext asked, ContainerResponseContext answer) {
    Object etag = answer.getHeaders().getFirst(HttpHeaders.ETAG);
    String held = asked.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return etag != null
        && held != null
        && Arrays.stream(held.split(",")).map(String::strip).anyMatch(etag::equals);
  }
}
