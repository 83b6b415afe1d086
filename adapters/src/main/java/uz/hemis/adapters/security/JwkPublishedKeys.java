package uz.hemis.adapters.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.application.access.PublishedKeys;

@Singleton
class JwkPublishedKeys implements PublishedKeys {

  private static final int COORDINATE_BYTES = 32;

  private final List<PublishedKey> keys;

  @Inject
  JwkPublishedKeys(
      @ConfigProperty(name = "mp.jwt.verify.publickey.location") String location,
      @ConfigProperty(name = "smallrye.jwt.sign.key.id") String id) {
    ECPublicKey key = read(location);
    this.keys =
        List.of(
            new PublishedKey(
                id, coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY())));
  }

  @Override
  public List<PublishedKey> list() {
    return keys;
  }

  /** Unsigned, of the field's full length (RFC 7518, 6.2.1.2). */
  static String coordinate(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] fixed = new byte[COORDINATE_BYTES];
    int length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
  }

  private static ECPublicKey read(String location) {
    try {
      return (ECPublicKey)
          KeyUtils.decodePublicKey(
              Files.readString(Path.of(URI.create(location))), SignatureAlgorithm.ES256);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("Cannot read the public key " + location, e);
    }
  }
}
