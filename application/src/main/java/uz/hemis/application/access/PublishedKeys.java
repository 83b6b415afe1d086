package uz.hemis.application.access;

import java.util.List;

/** The public keys with which others check access tokens (2.3). */
public interface PublishedKeys {

  /** All keys in use. */
  List<PublishedKey> list();

  /**
   * A public key on P-256.
   *
   * @param id thumbprint (RFC 7638)
   * @param x first coordinate, Base64url
   * @param y second coordinate, Base64url
   */
  record PublishedKey(String id, String x, String y) {}
}
