package uz.hemis.application.access.port;

/** Where secrets come from: bytes that nobody can foresee. */
public interface Secrets {

  /** That many new bytes. */
  byte[] next(int bytes);
}
