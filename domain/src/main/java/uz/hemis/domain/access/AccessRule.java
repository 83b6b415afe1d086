package uz.hemis.domain.access;

import uz.hemis.domain.shared.rule.Refusal;
import uz.hemis.domain.shared.rule.Rule;

/** Rules about who may act: clauses 1.2, 1.3, 2.1, 2.2, 2.3 and 3.1.1 of the regulation. */
public enum AccessRule implements Rule {
  /** Nobody is signed in, or the token no longer holds. */
  NOT_SIGNED_IN("2.3", Refusal.UNAUTHENTICATED),
  /** Login, password or second factor do not fit; which of them is not said. */
  SIGN_IN_REFUSED("2.3", Refusal.UNAUTHENTICATED),
  /** Too many failed sign-ins for this login or from this address. */
  TOO_MANY_SIGN_INS("2.3", Refusal.TOO_MANY),
  /** The refresh token is unknown, used up or revoked. */
  REFRESH_REFUSED("2.3", Refusal.UNAUTHENTICATED),
  /** The active role does not hold the permission that the operation asks for. */
  PERMISSION_MISSING("1.3", Refusal.FORBIDDEN),
  /** The account must set up a second factor before it acts (3.1.1: guard login and password). */
  SECOND_FACTOR_REQUIRED("3.1.1", Refusal.FORBIDDEN),
  /** The account must choose a password of its own before it acts (3.1.1). */
  PASSWORD_CHANGE_REQUIRED("3.1.1", Refusal.FORBIDDEN),
  /** The person holds no role today. */
  NO_ACTIVE_ROLE("1.3", Refusal.FORBIDDEN),
  /** The password in use, asked for before a change, does not fit. */
  OLD_PASSWORD_UNFIT("3.1.1", Refusal.INVALID),
  /** The code does not come from the secret, is old or was used. */
  ONE_TIME_CODE_UNFIT("3.1.1", Refusal.INVALID),
  /** The account already has a second factor in force. */
  SECOND_FACTOR_IN_FORCE("3.1.1", Refusal.CONFLICT),
  /** There is no second factor waiting for its confirmation. */
  SECOND_FACTOR_NOT_SET_UP("3.1.1", Refusal.CONFLICT),
  /** The person of a new account is not entered. */
  ACCOUNT_PERSON_UNKNOWN("1.2", Refusal.INVALID),
  /** The person already has an account of this user class. */
  ACCOUNT_EXISTS("1.2", Refusal.CONFLICT),
  /** The account has been disabled. */
  ACCOUNT_DISABLED("2.3", Refusal.CONFLICT),
  /** Accounts of administrators and of outside officials are not in the hands of this role. */
  ACCOUNT_BEYOND_ROLE("2.2", Refusal.FORBIDDEN),
  /** The thing does not exist, or lies outside the scope of the active role. */
  NOT_FOUND("1.3", Refusal.NOT_FOUND),
  /** An assignment must name the institution's internal order. */
  ORDER_MISSING("2.1", Refusal.INVALID),
  /** The scope does not fit the role, such as an institution-wide dean. */
  SCOPE_UNFIT("1.3", Refusal.INVALID),
  /** The role is not given by this way: super administrators and outside roles have their own. */
  ROLE_NOT_ASSIGNABLE("2.2", Refusal.FORBIDDEN),
  /** The person already holds this role in this scope during the period. */
  ASSIGNMENT_OVERLAPS("2.1", Refusal.CONFLICT),
  /** The assignment has already been revoked. */
  ASSIGNMENT_REVOKED("2.1", Refusal.CONFLICT),
  /** The role is not among the person's active assignments. */
  ROLE_NOT_HELD("1.3", Refusal.FORBIDDEN),
  /** An institution has one active super administrator. */
  SUPER_ADMINISTRATOR_EXISTS("1.3", Refusal.CONFLICT),
  /** Only RTTRM binds the super administrator, never the institution itself. */
  BOUND_BY_RTTRM_ONLY("2.2", Refusal.FORBIDDEN),
  /** Requests are decided once. */
  REQUEST_DECIDED("2.2", Refusal.CONFLICT),
  /** The step of the installation's life is out of order, such as activation without an act. */
  INSTALLATION_STEP("2.2", Refusal.CONFLICT),
  /** The password is too short, too long or too common. */
  PASSWORD_WEAK("3.1.1", Refusal.INVALID),
  /** The login is taken. */
  LOGIN_TAKEN("1.2", Refusal.CONFLICT),
  /** Every account belongs to one of the four user classes. */
  USER_CLASS_UNFIT("1.2", Refusal.INVALID),
  /** The thing has changed since it was read. */
  VERSION_STALE("4.1", Refusal.STALE);

  private final String clause;
  private final Refusal refusal;

  AccessRule(String clause, Refusal refusal) {
    this.clause = clause;
    this.refusal = refusal;
  }

  @Override
  public String clause() {
    return clause;
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
