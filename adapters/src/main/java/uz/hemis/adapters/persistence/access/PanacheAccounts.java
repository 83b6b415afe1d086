package uz.hemis.adapters.persistence.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.application.access.port.Accounts;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Account;
import uz.hemis.domain.access.Login;
import uz.hemis.domain.access.SecondFactor;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheAccounts implements Accounts, PanacheRepositoryBase<AccountRow, UUID> {

  private static final String SECOND_FACTOR = "access_account.second_factor";

  private final Vault vault;

  PanacheAccounts(Vault vault) {
    this.vault = vault;
  }

  @Override
  public Optional<Account> findByLogin(Login login) {
    return QuarkusTransaction.requiringNew()
        .call(() -> find("login", login.value()).firstResultOptional().map(this::toAccount));
  }

  @Override
  public Optional<Account> findForProof(UUID account) {
    return QuarkusTransaction.requiringNew().call(() -> find(account));
  }

  @Override
  public Optional<Account> find(UUID account) {
    return findByIdOptional(account).map(this::toAccount);
  }

  @Override
  public void save(Account account) {
    AccountRow known = findById(account.id());
    AccountRow row = known == null ? toRow(account.identity()) : known;
    if (row.version != account.version()) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    Account.Credentials credentials = account.credentials();
    row.passwordHash = credentials.passwordHash();
    row.mustChangePassword = credentials.mustChangePassword();
    row.disabledAt = account.disabledAt().orElse(null);
    seal(credentials.secondFactor(), row);
    if (known == null) {
      insert(row);
    }
  }

  @Override
  public boolean useStep(UUID account, long step) {
    return getEntityManager()
            .createNativeQuery(
                """
                update access_account set second_factor_last_step = :step
                where id = :id
                  and (second_factor_last_step is null or second_factor_last_step < :step)
                """)
            .setParameter("step", step)
            .setParameter("id", account)
            .executeUpdate()
        == 1;
  }

  private void insert(AccountRow row) {
    try {
      persistAndFlush(row);
    } catch (ConstraintViolationException violated) {
      throw switch (String.valueOf(violated.getConstraintName())) {
        case "access_account_login_key" ->
            new RuleBroken(AccessRule.LOGIN_TAKEN, "/login", Map.of("login", row.login));
        case "access_account_person" ->
            new RuleBroken(
                AccessRule.ACCOUNT_EXISTS, "/userClass", Map.of("userClass", row.userClass.name()));
        default -> violated;
      };
    }
  }

  private void seal(SecondFactor factor, AccountRow row) {
    String kept =
        row.secondFactorSealed == null
            ? null
            : vault.open(row.secondFactorSealed, SECOND_FACTOR, row.id);
    String secret = factor == null ? null : factor.secret();
    if (!Objects.equals(kept, secret)) {
      row.secondFactorSealed = vault.seal(secret, SECOND_FACTOR, row.id);
    }
    row.secondFactorConfirmedAt = factor == null ? null : factor.confirmedAt();
  }

  private static AccountRow toRow(Account.Identity identity) {
    AccountRow row = new AccountRow();
    row.id = identity.id();
    row.person = identity.person();
    row.login = identity.login().value();
    row.userClass = identity.userClass();
    row.demo = identity.demo();
    row.createdAt = identity.createdAt();
    row.createdBy = identity.createdBy();
    return row;
  }

  private Account toAccount(AccountRow row) {
    Account.Identity identity =
        new Account.Identity(
            row.id,
            row.person,
            new Login(row.login),
            row.userClass,
            row.demo,
            row.createdAt,
            row.createdBy);
    SecondFactor factor =
        row.secondFactorSealed == null
            ? null
            : new SecondFactor(
                vault.open(row.secondFactorSealed, SECOND_FACTOR, row.id),
                row.secondFactorConfirmedAt);
    return new Account(
        identity,
        row.version,
        new Account.Credentials(row.passwordHash, row.mustChangePassword, factor),
        row.disabledAt);
  }
}
