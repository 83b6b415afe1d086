package uz.hemis.adapters.rest.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of the pages, and the policy under which a browser takes it and nothing else: no
 * scripts, no pictures, no fonts, no frames, no forms, nothing from elsewhere.
 *
 * @param sheet which stands in the page itself
 * @param policy the value of Content-Security-Policy
 */
record PageStyle(String sheet, String policy) {

  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action"
          + " 'none'; frame-ancestors 'none'";

  static final PageStyle ONLY = load();

  private static PageStyle load() {
    try (InputStream in = PageStyle.class.getResourceAsStream("/verification/page.css")) {
      byte[] sheet = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(sheet);
      return new PageStyle(
          new String(sheet, StandardCharsets.UTF_8),
          POLICY.formatted(Base64.getEncoder().encodeToString(hash)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
