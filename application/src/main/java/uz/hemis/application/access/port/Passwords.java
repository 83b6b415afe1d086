package uz.hemis.application.access.port;

/** Hashes passwords and holds them against their hash; both take time on purpose. */
public interface Passwords {

  /** The hash to keep. */
  String hash(String password);

  /**
   * Whether the password belongs to the hash.
   *
   * @param hash null where there is no account: the answer is no after the same time
   */
  boolean fits(String password, String hash);
}
