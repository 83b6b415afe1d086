import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A refusal that the edge gives by itself.
 *
 * @param problem the type of its problem
 * @param given which operations can give it
 */
record EdgeAnswer(String status, String problem, Predicate<Operation> given) {

  private static final List<EdgeAnswer> ALL =
      List.of(
          new EdgeAnswer("400", "invalid-request", operation -> true),
          new EdgeAnswer("400", "malformed-body", Operation::takesJson),
          new EdgeAnswer("400", "idempotency-key-missing", Operation::takesKey),
          new EdgeAnswer("401", "not-signed-in", Operation::needsToken),
          new EdgeAnswer("403", "no-active-role", Operation::needsToken),
          new EdgeAnswer("403", "password-change-required", Operation::needsToken),
          new EdgeAnswer("403", "second-factor-required", Operation::needsToken),
          new EdgeAnswer("403", "permission-missing", Operation::needsPermission),
          new EdgeAnswer("406", "not-acceptable", operation -> true),
          new EdgeAnswer("409", "deed-in-flight", Operation::takesKey),
          new EdgeAnswer("412", "version-stale", Operation::takesVersion),
          new EdgeAnswer("413", "content-too-large", Operation::hasBody),
          new EdgeAnswer("415", "unsupported-media-type", Operation::hasBody),
          new EdgeAnswer("422", "idempotency-key-reused", Operation::takesKey),
          new EdgeAnswer("428", "precondition-required", Operation::takesVersion),
          new EdgeAnswer("429", "too-many-requests", operation -> true),
          new EdgeAnswer("500", "internal-error", operation -> true),
          new EdgeAnswer("503", "unavailable", operation -> true));

  private static final Map<String, String> COMPONENTS =
      Map.ofEntries(
          Map.entry("400", "BadRequest"),
          Map.entry("401", "Unauthorized"),
          Map.entry("403", "Forbidden"),
          Map.entry("404", "NotFound"),
          Map.entry("406", "NotAcceptable"),
          Map.entry("409", "Conflict"),
          Map.entry("412", "PreconditionFailed"),
          Map.entry("413", "ContentTooLarge"),
          Map.entry("415", "UnsupportedMediaType"),
          Map.entry("422", "UnprocessableContent"),
          Map.entry("428", "PreconditionRequired"),
          Map.entry("429", "TooManyRequests"),
          Map.entry("500", "InternalError"),
          Map.entry("503", "Unavailable"));

  /** Those that the operation can give. */
  static Stream<EdgeAnswer> of(Operation operation) {
    return ALL.stream().filter(answer -> answer.given().test(operation));
  }

  /** The response that describes refusals of the status. */
  static String component(String status) {
    String component = COMPONENTS.get(status);
    if (component == null) {
      throw new IllegalStateException("No response describes refusals of status " + status);
    }
    return component;
  }
}
