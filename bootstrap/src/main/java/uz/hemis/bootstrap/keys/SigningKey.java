package uz.hemis.bootstrap.keys;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import uz.hemis.bootstrap.data.PrivateFiles;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.StartRefused;

/**
 * The ES256 key that signs access tokens: a PKCS#8 private key on P-256 and, beside it, its public
 * key ({@code signing-key.pem} and {@code signing-key.pub.pem}).
 */
public record SigningKey(Path privateKey) {
  private static final int COORDINATE_BYTES = 32;

  public static SigningKey in(Path directory) {
    return new SigningKey(directory.resolve("signing-key.pem"));
  }

  /** The file with the public key, found by its name. */
  public Path publicKey() {
    String name = privateKey.getFileName().toString().replaceFirst("\\.pem$", "");
    return privateKey.resolveSibling(name + ".pub.pem");
  }

  /** Generates the pair unless it exists. */
  public void generateMissing() {
    if (Files.exists(privateKey)) {
      return;
    }
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      PrivateFiles.createDirectory(privateKey.getParent());
      PrivateFiles.write(publicKey(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
      PrivateFiles.write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    } catch (IOException | GeneralSecurityException failure) {
      throw new StartRefused(
          "The signing key cannot be written to %s: %s".formatted(privateKey, failure), failure);
    }
  }

  /** Missing or open files, and a public key that is not the one of the private key. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(OwnedKeys.faults(privateKey));
    if (!Files.exists(publicKey())) {
      faults.add(
          Fault.technical(
              "%s is missing: openssl pkey -in %s -pubout -out %s"
                  .formatted(publicKey(), privateKey, publicKey())));
    }
    if (faults.isEmpty() && !belongTogether()) {
      faults.add(
          Fault.technical(
              "%s and %s are not one P-256 key pair.".formatted(privateKey, publicKey())));
    }
    return faults;
  }

  /** Key id by RFC 7638: the SHA-256 thumbprint of the public key as a JWK. */
  public String id() {
    try {
      ECPublicKey key = readPublic();
      String jwk =
          "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
              .formatted(coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
      return base64Url(
          MessageDigest.getInstance("SHA-256").digest(jwk.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new StartRefused("%s cannot be read.".formatted(publicKey()), unreadable);
    }
  }

  private boolean belongTogether() {
    try {
      byte[] probe = "HEMIS".getBytes(StandardCharsets.UTF_8);
      Signature signer = Signature.getInstance("SHA256withECDSA");
      signer.initSign(readPrivate());
      signer.update(probe);
      byte[] signature = signer.sign();
      Signature verifier = Signature.getInstance("SHA256withECDSA");
      verifier.initVerify(readPublic());
      verifier.update(probe);
      return verifier.verify(signature)
          && readPublic().getParams().getCurve().getField().getFieldSize() == COORDINATE_BYTES * 8;
    } catch (IOException | GeneralSecurityException | RuntimeException notAKey) {
      return false;
    }
  }

  private ECPrivateKey readPrivate() throws IOException, GeneralSecurityException {
    byte[] encoded = unwrap(Files.readString(privateKey), "PRIVATE KEY");
    return (ECPrivateKey)
        KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private ECPublicKey readPublic() throws IOException, GeneralSecurityException {
    byte[] encoded = unwrap(Files.readString(publicKey()), "PUBLIC KEY");
    return (ECPublicKey)
        KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static byte[] pem(String type, byte[] encoded) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(type, body, type)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] unwrap(String pem, String type) {
    String body =
        pem.replace("-----BEGIN " + type + "-----", "").replace("-----END " + type + "-----", "");
    return Base64.getMimeDecoder().decode(body);
  }

  private static String coordinate(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] fixed = new byte[COORDINATE_BYTES];
    int length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
    return base64Url(fixed);
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
