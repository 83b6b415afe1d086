package uz.hemis.adapters.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.access.port.AccessTokens;
import uz.hemis.application.shared.Identities;
import uz.hemis.domain.access.Session;

/** JWTs signed by ES256 that name account and session, and nothing of the person or the rights. */
@Singleton
class SignedAccessTokens implements AccessTokens {

  private static final Duration LIFE = Duration.ofMinutes(10);

  private final String issuer;
  private final String audience;
  private final PrivateKey key;
  private final String keyId;
  private final Identities identities;

  @Inject
  SignedAccessTokens(
      @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
      @ConfigProperty(name = "mp.jwt.verify.audiences") String audience,
      @ConfigProperty(name = "smallrye.jwt.sign.key.location") String keyLocation,
      @ConfigProperty(name = "smallrye.jwt.sign.key.id") String keyId,
      Identities identities) {
    this.issuer = issuer;
    this.audience = audience;
    this.key = read(keyLocation);
    this.keyId = keyId;
    this.identities = identities;
  }

  @Override
  public AccessToken issue(Session session, Instant now) {
    String token =
        Jwt.claims()
            .issuer(issuer)
            .audience(audience)
            .subject(session.account().toString())
            .claim("sid", session.id().toString())
            .claim("jti", identities.next().toString())
            .issuedAt(now)
            .expiresAt(now.plus(LIFE))
            .jws()
            .algorithm(SignatureAlgorithm.ES256)
            .keyId(keyId)
            .sign(key);
    return new AccessToken(token, (int) LIFE.toSeconds());
  }

  private static PrivateKey read(String location) {
    try {
      return KeyUtils.decodePrivateKey(
          Files.readString(Path.of(URI.create(location))), SignatureAlgorithm.ES256);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("Cannot read the signing key " + location, e);
    }
  }
}
