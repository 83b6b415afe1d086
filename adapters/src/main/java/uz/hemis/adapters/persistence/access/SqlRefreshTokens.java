package uz.hemis.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.application.access.port.RefreshTokens;
import uz.hemis.application.access.port.Secrets;

/** Tokens of 256 random bits, so that a plain hash keeps them. */
@ApplicationScoped
class SqlRefreshTokens implements RefreshTokens {

  private static final int BYTES = 32;

  private final EntityManager entities;
  private final Secrets secrets;

  SqlRefreshTokens(EntityManager entities, Secrets secrets) {
    this.entities = entities;
    this.secrets = secrets;
  }

  @Override
  public String issue(UUID session, Instant now, Instant expiresAt) {
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.next(BYTES));
    entities
        .createNativeQuery(
            """
            insert into access_refresh_token (token_hash, session_id, issued_at, expires_at)
            values (:hash, :session, :now, :expiresAt)
            """)
        .setParameter("hash", hash(token))
        .setParameter("session", session)
        .setParameter("now", now)
        .setParameter("expiresAt", expiresAt)
        .executeUpdate();
    return token;
  }

  @Override
  public Optional<Use> use(String token, Instant now) {
    byte[] hash = hash(token);
    boolean first =
        entities
                .createNativeQuery(
                    """
                    update access_refresh_token set used_at = :now
                    where token_hash = :hash and used_at is null
                    """)
                .setParameter("now", now)
                .setParameter("hash", hash)
                .executeUpdate()
            == 1;
    return Rows.of(
            entities
                .createNativeQuery(
                    "select session_id, expires_at from access_refresh_token where token_hash = :hash",
                    Tuple.class)
                .setParameter("hash", hash))
        .map(row -> new Use(row.get(0, UUID.class), row.get(1, Instant.class), first))
        .findFirst();
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
