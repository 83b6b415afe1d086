package uz.hemis.adapters.rest.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uz.hemis.application.shared.Moment;

/**
 * Access tokens whose signature and claims are verified: each once, then known by its hash until it
 * ends. Whether the session still stands is no matter of the token and is asked each time.
 */
@Singleton
class VerifiedTokens {

  private static final int MOST = 20_000;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final JWTParser parser;
  private final Moment moment;
  private final Cache<ByteBuffer, Bearer> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

  VerifiedTokens(JWTParser parser, Moment moment) {
    this.parser = parser;
    this.moment = moment;
  }

  /** Whom a token names, and until when. */
  record Bearer(UUID account, UUID session, Instant end) {}

  /**
   * Whom the token names.
   *
   * @throws ParseException when it is not ours, was altered or has ended
   */
  Bearer verify(String token) throws ParseException {
    ByteBuffer hash = hash(token);
    Bearer found = known.getIfPresent(hash);
    if (found != null && moment.now().isBefore(found.end())) {
      return found;
    }
    Bearer bearer = parsed(token);
    known.put(hash, bearer);
    return bearer;
  }

  private Bearer parsed(String text) throws ParseException {
    try {
      JsonWebToken token = parser.parse(text);
      return new Bearer(
          UUID.fromString(token.getSubject()),
          UUID.fromString(token.getClaim("sid")),
          Instant.ofEpochSecond(token.getExpirationTime()));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new ParseException("Names no account and session", e);
    }
  }

  private static ByteBuffer hash(String token) {
    try {
      return ByteBuffer.wrap(
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
