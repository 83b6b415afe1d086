package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers what fails before an operation is found, such as an unknown path, as a problem too. */
@ApplicationScoped
class HttpErrors {

  private static final Map<Integer, EdgeFault> FAULTS =
      Map.of(
          400, EdgeFault.INVALID_REQUEST,
          404, EdgeFault.NO_SUCH_PATH,
          405, EdgeFault.METHOD_NOT_ALLOWED,
          408, EdgeFault.REQUEST_TIMEOUT,
          413, EdgeFault.CONTENT_TOO_LARGE,
          415, EdgeFault.UNSUPPORTED_MEDIA_TYPE,
          500, EdgeFault.INTERNAL_ERROR,
          503, EdgeFault.UNAVAILABLE);

  private static final int BEFORE_ALL = 200;
  private static final int BEFORE_THE_BODY_IS_READ = 100;
  private static final String WATCHED = "/q/";

  private final Problems problems;
  private final ObjectMapper mapper;
  private final Limits limits;
  private final long limit;

  HttpErrors(
      Problems problems,
      ObjectMapper mapper,
      Limits limits,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.problems = problems;
    this.mapper = mapper;
    this.limits = limits;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Router router) {
    FAULTS.forEach(
        (status, fault) -> router.errorHandler(status, context -> answer(context, fault)));
  }

  /** Refuses, with a problem as well, too many requests and what announces itself as too large. */
  void limit(@Observes Filters filters) {
    filters.register(this::countAddress, BEFORE_ALL);
    filters.register(
        context -> {
          if (announced(context) > limit) {
            context.response().putHeader("Connection", "close");
            answer(context, EdgeFault.CONTENT_TOO_LARGE);
          } else {
            context.next();
          }
        },
        BEFORE_THE_BODY_IS_READ);
  }

  /** Those who watch over the system are not counted. */
  private void countAddress(RoutingContext context) {
    if (context.normalizedPath().startsWith(WATCHED)) {
      context.next();
      return;
    }
    try {
      limits.address(context.request().remoteAddress().hostAddress(), context.response());
    } catch (EdgeRefusal refusal) {
      context.response().putHeader("Retry-After", String.valueOf(refusal.retryAfterSeconds()));
      answer(context, refusal.fault());
      return;
    }
    context.next();
  }

  private static long announced(RoutingContext context) {
    String length = context.request().getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void answer(RoutingContext context, EdgeFault fault) {
    if (context.response().ended()) {
      return;
    }
    var language = Languages.chosen(context.request().getHeader("Accept-Language"));
    try {
      context
          .response()
          .setStatusCode(fault.status())
          .putHeader("Content-Type", Problems.MEDIA_TYPE)
          .putHeader("Content-Language", language.toLanguageTag())
          .end(mapper.writeValueAsString(problems.of(fault, List.of(), language, null)));
    } catch (JsonProcessingException e) {
      context.response().end();
    }
  }
}
