package uz.hemis.adapters.rest.edge;

import com.networknt.schema.Schema;
import java.util.Map;
import java.util.Set;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;

/**
 * An operation of the contract, as the edge needs it.
 *
 * @param id operationId
 * @param method HTTP method
 * @param path path template
 * @param permission name of a permission, PUBLIC or AUTHENTICATED
 * @param showsPersonalData whether its answer shows personal data, so that every look is recorded
 * @param reads whether it changes nothing although it is not a GET, such as a search by a secret
 * @param needsIdempotencyKey whether the deed must be safe to repeat
 * @param needsIfMatch whether the change must name the version that it builds on
 * @param instruction the header that names the leadership's instruction; null if it takes none
 * @param status status of its success
 * @param location path template of the thing that it creates; null if none
 * @param query its query parameters by name
 * @param pathParameters its path parameters by name
 * @param body schema of its JSON body; null if none
 * @param bodyLimit the longest JSON body in bytes
 * @param takesUpload whether its body is a form with a file
 * @param pages the statuses of which browsers are shown a page
 * @param retirement that it is going to be given up; null for one that stays
 */
record Operation(
    String id,
    String method,
    String path,
    String permission,
    boolean showsPersonalData,
    boolean reads,
    boolean needsIdempotencyKey,
    boolean needsIfMatch,
    Parameter instruction,
    int status,
    String location,
    Map<String, Parameter> query,
    Map<String, Parameter> pathParameters,
    Schema body,
    long bodyLimit,
    boolean takesUpload,
    Set<Integer> pages,
    Retirement retirement) {

  static final String PUBLIC = "PUBLIC";
  static final String AUTHENTICATED = "AUTHENTICATED";

  /**
   * A query or path parameter.
   *
   * @param type JSON type of its value
   * @param required whether it must be given
   * @param schema what its value must fulfil
   */
  record Parameter(String name, String type, boolean required, Schema schema) {}

  /** The parameter by which a deed is only previewed. */
  static final String PREVIEW = "dryRun";

  /** Whether it can be judged to its end and taken back. */
  boolean canBePreviewed() {
    return query.containsKey(PREVIEW);
  }

  /**
   * Asks for the permission, wherever the thing may lie.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code PERMISSION_MISSING}
   */
  void requirePermission(Actor actor) {
    if (!isPublic() && !AUTHENTICATED.equals(permission)) {
      actor.require(Permission.valueOf(permission));
    }
  }

  boolean isGet() {
    return method.equals("GET");
  }

  boolean isPublic() {
    return PUBLIC.equals(permission);
  }

  boolean writes() {
    return !isGet() && !reads;
  }

  /** Whether people look at personal data without signing in: the document gives them the right. */
  boolean isAnonymousLook() {
    return isPublic() && isGet() && showsPersonalData;
  }

  /** Whether the operation is a deed for the record. */
  boolean isRecorded() {
    return !isGet() || showsPersonalData;
  }
}
