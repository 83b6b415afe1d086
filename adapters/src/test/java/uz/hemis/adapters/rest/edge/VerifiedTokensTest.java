package uz.hemis.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import uz.hemis.application.shared.Moment;

class VerifiedTokensTest {

  private static final Instant NOW = Instant.now();
  private static final UUID ACCOUNT = new UUID(1, 1);
  private static final UUID SESSION = new UUID(1, 2);
  private static final KeyPair KEYS = keys();

  private final Counting parser = new Counting();
  private Instant now = NOW;
  private final VerifiedTokens tokens = new VerifiedTokens(parser, new Clock());

  @Test
  void a_token_is_verified_once() throws ParseException {
    String token = token(NOW.plusSeconds(600));
    assertThat(tokens.verify(token).account()).isEqualTo(ACCOUNT);
    assertThat(tokens.verify(token).session()).isEqualTo(SESSION);
    assertThat(parser.verified).isEqualTo(1);
  }

  @Test
  void a_token_that_has_ended_is_verified_again() throws ParseException {
    String token = token(NOW.plusSeconds(600));
    tokens.verify(token);
    now = NOW.plusSeconds(599);
    tokens.verify(token);
    assertThat(parser.verified).isEqualTo(1);
    now = NOW.plusSeconds(600);
    tokens.verify(token);
    assertThat(parser.verified).isEqualTo(2);
  }

  @Test
  void a_token_that_differs_from_a_known_one_is_refused_each_time() throws ParseException {
    String token = token(NOW.plusSeconds(600));
    tokens.verify(token);
    String altered =
        token.substring(0, token.indexOf('.')) + ".e30" + token.substring(token.lastIndexOf('.'));
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(ParseException.class).isThrownBy(() -> tokens.verify(altered));
    }
    assertThat(parser.verified).isEqualTo(3);
  }

  @Test
  void what_is_no_token_is_refused() {
    for (String text : new String[] {"", ".", "..", "a.b.c", "\u0000"}) {
      assertThatExceptionOfType(ParseException.class).isThrownBy(() -> tokens.verify(text));
    }
  }

  @Test
  void a_token_that_names_no_session_is_refused() {
    String token =
        Jwt.claims()
            .issuer("hemis")
            .subject(ACCOUNT.toString())
            .claim("sid", "session")
            .expiresAt(NOW.plusSeconds(600))
            .jws()
            .algorithm(SignatureAlgorithm.ES256)
            .sign(KEYS.getPrivate());
    assertThatExceptionOfType(ParseException.class).isThrownBy(() -> tokens.verify(token));
  }

  private static String token(Instant end) {
    return Jwt.claims()
        .issuer("hemis")
        .subject(ACCOUNT.toString())
        .claim("sid", SESSION.toString())
        .expiresAt(end)
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .sign(KEYS.getPrivate());
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private final class Clock implements Moment {

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public LocalDate today() {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Counting extends DefaultJWTParser {

    private int verified;

    private Counting() {
      super(context());
    }

    private static JWTAuthContextInfo context() {
      JWTAuthContextInfo context = new JWTAuthContextInfo(KEYS.getPublic(), "hemis");
      context.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
      return context;
    }

    @Override
    public JsonWebToken parse(String token) throws ParseException {
      verified++;
      return super.parse(token);
    }
  }
}
