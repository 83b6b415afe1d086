package uz.hemis.domain.access;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.hemis.domain.shared.rule.RuleBroken;

/** The account with which a person signs in; it belongs to exactly one user class (1.2). */
public final class Account {

  private final Identity identity;
  private final long version;
  private String passwordHash;
  private boolean mustChangePassword;
  private SecondFactor secondFactor;
  private Instant disabledAt;

  /**
   * What never changes of an account.
   *
   * @param id its identifier
   * @param person the human being
   * @param login unique
   * @param userClass one of the classes of 1.2
   * @param demo whether it belongs to the demonstration institution
   * @param createdAt when it was created
   * @param createdBy the person who created it; null for the installation itself
   */
  public record Identity(
      UUID id,
      UUID person,
      Login login,
      UserClass userClass,
      boolean demo,
      Instant createdAt,
      UUID createdBy) {

    public Identity {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(login, "login");
      Objects.requireNonNull(userClass, "userClass");
      Objects.requireNonNull(createdAt, "createdAt");
    }
  }

  /**
   * What an account shows at sign-in.
   *
   * @param passwordHash Argon2id, with its parameters
   * @param mustChangePassword whether the password is a one-time password
   * @param secondFactor null without one
   */
  public record Credentials(
      String passwordHash, boolean mustChangePassword, SecondFactor secondFactor) {

    /** Tells nothing of the password. */
    @Override
    public String toString() {
      return "Credentials[mustChangePassword=" + mustChangePassword + "]";
    }
  }

  /**
   * @param version of the stored account; 0 for a new one
   * @param disabledAt null while it is in use
   */
  public Account(Identity identity, long version, Credentials credentials, Instant disabledAt) {
    this.identity = Objects.requireNonNull(identity, "identity");
    this.version = version;
    this.passwordHash = Objects.requireNonNull(credentials.passwordHash(), "passwordHash");
    this.mustChangePassword = credentials.mustChangePassword();
    this.secondFactor = credentials.secondFactor();
    this.disabledAt = disabledAt;
  }

  /** A new account with a one-time password. */
  public static Account create(Identity identity, String passwordHash) {
    return new Account(identity, 0, new Credentials(passwordHash, true, null), null);
  }

  public Identity identity() {
    return identity;
  }

  public UUID id() {
    return identity.id();
  }

  public long version() {
    return version;
  }

  public Credentials credentials() {
    return new Credentials(passwordHash, mustChangePassword, secondFactor);
  }

  public Optional<Instant> disabledAt() {
    return Optional.ofNullable(disabledAt);
  }

  /** The second factor that each sign-in asks for; empty without one or before confirmation. */
  public Optional<SecondFactor> secondFactorInForce() {
    return Optional.ofNullable(secondFactor).filter(SecondFactor::inForce);
  }

  /** Replaces the password by one that the person chose. */
  public void changePassword(String hash) {
    requireEnabled();
    passwordHash = hash;
    mustChangePassword = false;
  }

  /** Replaces the password by a one-time password and takes a lost second factor away. */
  public void resetPassword(String hash) {
    requireEnabled();
    passwordHash = hash;
    mustChangePassword = true;
    secondFactor = null;
  }

  /**
   * Takes a secret that waits for its confirmation.
   *
   * @throws RuleBroken {@link AccessRule#SECOND_FACTOR_IN_FORCE}
   */
  public void setUpSecondFactor(String secret) {
    if (secondFactorInForce().isPresent()) {
      throw new RuleBroken(AccessRule.SECOND_FACTOR_IN_FORCE);
    }
    secondFactor = new SecondFactor(secret, null);
  }

  /**
   * The second factor that waits for its confirmation.
   *
   * @throws RuleBroken {@link AccessRule#SECOND_FACTOR_IN_FORCE}, {@link
   *     AccessRule#SECOND_FACTOR_NOT_SET_UP}
   */
  public SecondFactor secondFactorToConfirm() {
    if (secondFactor == null) {
      throw new RuleBroken(AccessRule.SECOND_FACTOR_NOT_SET_UP);
    }
    if (secondFactor.inForce()) {
      throw new RuleBroken(AccessRule.SECOND_FACTOR_IN_FORCE);
    }
    return secondFactor;
  }

  /** Puts the second factor in force. */
  public void confirmSecondFactor(Instant now) {
    secondFactor = new SecondFactor(secondFactorToConfirm().secret(), now);
  }

  /**
   * @throws RuleBroken {@link AccessRule#ACCOUNT_DISABLED} when it is so already
   */
  public void disable(Instant now) {
    requireEnabled();
    disabledAt = now;
  }

  /**
   * Holds the account against the role that wants to manage it: an account is the key to every role
   * of its person, so that whoever resets it could take them over.
   *
   * @param held the roles that the person of the account holds
   * @throws RuleBroken {@link AccessRule#ACCOUNT_BEYOND_ROLE}
   */
  public static void requireManageable(UserClass userClass, Set<Role> held, Actor actor) {
    boolean outside =
        userClass == UserClass.OUTSIDE_OFFICIAL
            || held.stream().anyMatch(role -> role.category() == RoleCategory.OUTSIDE);
    boolean administrator =
        userClass == UserClass.ADMINISTRATOR || held.contains(Role.SUPER_ADMINISTRATOR);
    if (outside || administrator && actor.role() != Role.SUPER_ADMINISTRATOR) {
      throw new RuleBroken(
          AccessRule.ACCOUNT_BEYOND_ROLE,
          Map.of("role", actor.role().name(), "userClass", userClass.name()));
    }
  }

  private void requireEnabled() {
    if (disabledAt != null) {
      throw new RuleBroken(AccessRule.ACCOUNT_DISABLED, Map.of("disabledAt", disabledAt));
    }
  }
}
