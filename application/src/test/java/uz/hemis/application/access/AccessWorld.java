package uz.hemis.application.access;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import uz.hemis.application.access.port.AccessTokens;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.application.access.port.HeldRoles;
import uz.hemis.application.access.port.OneTimeCodes;
import uz.hemis.application.access.port.Passwords;
import uz.hemis.application.access.port.RefreshTokens;
import uz.hemis.application.access.port.Sessions;
import uz.hemis.application.access.port.SignInAttempts;
import uz.hemis.application.shared.Moment;
import uz.hemis.domain.access.AccessTerms;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.HeldRole;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.PasswordPolicy;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Session;
import uz.hemis.domain.access.SessionTerms;
import uz.hemis.domain.access.SignInLimit;

/** Everything that sign-in asks for, in memory. */
final class AccessWorld
    implements Accounts,
        SignInAttempts,
        Passwords,
        OneTimeCodes,
        HeldRoles,
        Sessions,
        RefreshTokens,
        AccessTokens,
        Moment {

  Instant now = Instant.parse("2026-11-02T05:00:00Z");
  final Map<UUID, Account> accounts = new HashMap<>();
  final Map<UUID, Session> sessions = new HashMap<>();
  final Map<UUID, Session.End> ended = new HashMap<>();
  final List<HeldRole> held = new ArrayList<>();
  final List<String> checked = new ArrayList<>();

  private final SignInLimit limit = new SignInLimit(5, 30, Duration.ofMinutes(15));
  SessionTerms terms = new SessionTerms(Duration.ofHours(12), Duration.ofHours(2));
  private final List<Attempt> attempts = new ArrayList<>();
  private final Map<String, Use> tokens = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<UUID, Long> steps = new HashMap<>();
  private long given;

  private record Attempt(UUID id, Login login, String address, Instant at, Boolean failed) {}

  SignInService signIn() {
    return new SignInService(
        this, this, this, this, this, this, this, this, this::settings, this::nextId, this);
  }

  RefreshSessionService refreshSession() {
    return new RefreshSessionService(this, this, this, this, this, this::settings, this);
  }

  ChooseRoleService chooseRole() {
    return new ChooseRoleService(this, this, this, this);
  }

  private AccessTerms settings() {
    return new AccessTerms(limit, terms, new PasswordPolicy(Set.of(), Set.of()));
  }

  UUID nextId() {
    return new UUID(7, ++given);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public LocalDate today() {
    return LocalDate.of(2026, 11, 2);
  }

  @Override
  public Optional<Account> findByLogin(Login login) {
    return accounts.values().stream()
        .filter(account -> account.identity().login().equals(login))
        .findFirst();
  }

  @Override
  public Optional<Account> findForProof(UUID account) {
    return find(account);
  }

  @Override
  public Optional<Account> find(UUID account) {
    return Optional.ofNullable(accounts.get(account));
  }

  @Override
  public void save(Account account) {
    accounts.put(account.id(), account);
  }

  @Override
  public boolean useStep(UUID account, long step) {
    boolean fresh = steps.getOrDefault(account, Long.MIN_VALUE) < step;
    steps.merge(account, step, Math::max);
    return fresh;
  }

  @Override
  public UUID begin(Login login, String address, Instant at) {
    limit.requireFree(
        failures(a -> a.login().equals(login)), failures(a -> a.address().equals(address)), at);
    attempts.add(new Attempt(nextId(), login, address, at, null));
    return attempts.getLast().id();
  }

  private List<SignInLimit.Failure> failures(Predicate<Attempt> which) {
    return attempts.reversed().stream()
        .filter(which)
        .filter(attempt -> !Boolean.FALSE.equals(attempt.failed()))
        .map(attempt -> new SignInLimit.Failure(attempt.at(), attempt.failed() != null))
        .toList();
  }

  @Override
  public void end(UUID attempt, boolean failed) {
    attempts.replaceAll(
        a ->
            a.id().equals(attempt)
                ? new Attempt(a.id(), a.login(), a.address(), a.at(), failed)
                : a);
  }

  @Override
  public String hash(String password) {
    return "hash of " + password;
  }

  @Override
  public boolean fits(String password, String hash) {
    checked.add(String.valueOf(hash));
    return hash(password).equals(hash);
  }

  @Override
  public String newSecret() {
    return "SECRET";
  }

  @Override
  public URI address(String secret, Login login) {
    return URI.create("otpauth://totp/" + login.value());
  }

  @Override
  public OptionalLong step(String secret, String code, Instant at) {
    return code.equals("111111") ? OptionalLong.of(at.getEpochSecond() / 30) : OptionalLong.empty();
  }

  @Override
  public List<HeldRole> list(UUID person, LocalDate day) {
    return held.stream().sorted(HeldRole.LONGEST_FIRST).toList();
  }

  @Override
  public Set<Role> listFrom(UUID person, LocalDate day) {
    return Set.copyOf(held.stream().map(HeldRole::role).toList());
  }

  @Override
  public Optional<Session> findOpen(UUID session, Instant at) {
    return Optional.ofNullable(sessions.get(session))
        .filter(s -> !ended.containsKey(session) && s.expiresAt().isAfter(at));
  }

  @Override
  public void open(Session session) {
    sessions.put(session.id(), session);
  }

  @Override
  public void save(Session session, Instant at) {
    sessions.put(session.id(), session);
  }

  @Override
  public void end(UUID session, Session.End reason, Instant at) {
    ended.putIfAbsent(session, reason);
  }

  @Override
  public void endNow(UUID session, Session.End reason, Instant at) {
    end(session, reason, at);
  }

  @Override
  public void endAll(UUID account, UUID except, Session.End reason, Instant at) {
    sessions.values().stream()
        .filter(s -> s.account().equals(account) && !s.id().equals(except))
        .forEach(s -> end(s.id(), reason, at));
  }

  @Override
  public String issue(UUID session, Instant at, Instant expiresAt) {
    String token = "refresh " + nextId();
    tokens.put(token, new Use(session, expiresAt, true));
    return token;
  }

  @Override
  public Optional<Use> use(String token, Instant at) {
    boolean first = used.add(token);
    return Optional.ofNullable(tokens.get(token))
        .map(use -> new Use(use.session(), use.expiresAt(), first));
  }

  @Override
  public AccessToken issue(Session session, Instant at) {
    return new AccessToken("access " + session.id() + " as " + session.assignment(), 600);
  }
}
