package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

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

  private final Problems problems;
  private final ObjectMapper mapper;

  HttpErrors(Problems problems, ObjectMapper mapper) {
    this.problems = problems;
    this.mapper = mapper;
  }

  void register(@Observes Router router) {
    FAULTS.forEach(
        (status, fault) -> router.errorHandler(status, context -> answer(context, fault)));
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
