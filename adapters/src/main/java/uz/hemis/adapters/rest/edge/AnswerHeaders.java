package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uz.hemis.openapi.Versioned;

/** Headers that follow from the answer: ETag and 304, Location, the next page, languages. */
@ApplicationScoped
class AnswerHeaders {

  private static final Pattern MEMBER = Pattern.compile("\\{(\\w+)}");

  private final RequestContext request;
  private final ObjectMapper mapper;

  AnswerHeaders(RequestContext request, ObjectMapper mapper) {
    this.request = request;
    this.mapper = mapper;
  }

  @ServerResponseFilter
  void complete(ContainerRequestContext asked, ContainerResponseContext answer) {
    answer.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    Operation operation = request.operation();
    Object entity = answer.getEntity();
    if (operation == null || answer.getStatus() >= 300) {
      return;
    }
    answer
        .getHeaders()
        .putSingle(
            HttpHeaders.CACHE_CONTROL, operation.isRecorded() ? "no-store" : "private, no-cache");
    answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, request.language().toLanguageTag());
    if (entity == null || entity instanceof JsonNode) {
      return;
    }
    if (entity instanceof Versioned || operation.location() != null || lists(operation)) {
      JsonNode shown = mapper.valueToTree(entity);
      describe(operation, shown, answer.getHeaders()::putSingle);
      next(asked, shown.path("next"), answer);
    }
    if (operation.method().equals("GET") && unchanged(asked, answer)) {
      answer.setStatus(304);
      answer.setEntity(null);
    }
  }

  /** Tells the version of the answer and where the thing is that it created. */
  void describe(Operation operation, JsonNode answer, BiConsumer<String, Object> header) {
    if (answer.path("version").isIntegralNumber()) {
      header.accept(HttpHeaders.ETAG, etag(answer.get("version").asText()));
    }
    if (operation.location() != null) {
      location(operation.location(), answer)
          .ifPresent(location -> header.accept(HttpHeaders.LOCATION, location));
    }
  }

  /** The version, with what else tells apart two answers of the same address and version. */
  private String etag(String version) {
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
  private static Optional<String> location(String template, JsonNode answer) {
    boolean complete =
        MEMBER.matcher(template).results().allMatch(m -> answer.path(m.group(1)).isTextual());
    return complete
        ? Optional.of(
            MEMBER
                .matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(answer.get(m.group(1)).textValue())))
        : Optional.empty();
  }

  private static boolean lists(Operation operation) {
    return operation.query().containsKey("after");
  }

  private static void next(
      ContainerRequestContext asked, JsonNode next, ContainerResponseContext answer) {
    if (next.isTextual()) {
      UriBuilder uri = asked.getUriInfo().getRequestUriBuilder();
      String link = uri.replaceQueryParam("after", next.textValue()).build().getRawQuery();
      answer
          .getHeaders()
          .putSingle(
              HttpHeaders.LINK,
              "<"
                  + asked.getUriInfo().getRequestUri().getRawPath()
                  + "?"
                  + link
                  + ">; rel=\"next\"");
    }
  }

  private static boolean unchanged(ContainerRequestContext asked, ContainerResponseContext answer) {
    Object etag = answer.getHeaders().getFirst(HttpHeaders.ETAG);
    String held = asked.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return etag != null
        && held != null
        && Arrays.stream(held.split(",")).map(String::strip).anyMatch(etag::equals);
  }
}
