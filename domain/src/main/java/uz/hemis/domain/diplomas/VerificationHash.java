package uz.hemis.domain.diplomas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uz.hemis.domain.shared.person.Spelling;

/**
 * By what a diploma is verified without signing in: SHA-256 over its data and a secret salt, so
 * that nobody reckons it from what is publicly known.
 *
 * @param value 64 hexadecimal digits
 */
public record VerificationHash(String value) {

  /** How many bytes of salt: 128 bits. */
  public static final int SALT_BYTES = 16;

  private static final int DIGITS = 64;

  public VerificationHash {
    if (value.length() != DIGITS) {
      throw new IllegalArgumentException("hash: " + value);
    }
  }

  /** The hash of the data under the salt. */
  public static VerificationHash of(byte[] salt, DiplomaContent content) {
    if (salt.length != SALT_BYTES) {
      throw new IllegalArgumentException("salt: " + salt.length + " bytes");
    }
    MessageDigest digest = sha256();
    digest.update(salt);
    Canonical canonical = new Canonical(digest);
    canonical.put(content);
    return new VerificationHash(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes every value behind its length, so that no two contents are written alike. */
  private record Canonical(MessageDigest digest) {

    void put(DiplomaContent content) {
      put(content.graduate().uz());
      put(content.graduate().en());
      put(content.education());
      put(content.supplement().average().toPlainString());
      put(content.supplement().honours().code());
      put(content.supplement().items().size());
      content.supplement().items().forEach(this::put);
      put(content.graduationWork());
      put(content.registration().number());
      put(content.registration().date());
      put(content.registration().decisionNumber());
      put(content.registration().decisionDate());
    }

    private void put(Education education) {
      put(education.institution());
      put(education.programme().code());
      put(education.programme().type());
      put(education.programme().name());
      put(education.qualification());
      put(education.curriculum().id());
      put(education.curriculum().form());
      put(education.curriculum().language());
      put(education.curriculum().years());
      put(education.since());
    }

    private void put(SupplementItem item) {
      put(item.semester());
      put(item.code());
      put(item.name());
      put(item.credits());
      put(item.points());
      put(item.grade());
      put(item.letter());
    }

    private void put(Spelling name) {
      put(name.familyName());
      put(name.givenName());
      put((Object) name.patronymic());
    }

    private void put(Bilingual name) {
      put(name == null ? null : name.uz());
      put(name == null ? null : name.en());
    }

    private void put(Object value) {
      byte[] bytes = value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8);
      String length = (bytes == null ? "-" : Integer.toString(bytes.length)) + ':';
      digest.update(length.getBytes(StandardCharsets.US_ASCII));
      if (bytes != null) {
        digest.update(bytes);
      }
    }
  }
}
