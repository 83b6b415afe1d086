package uz.hemis.openapi;

/** A representation with a version counter, from which its ETag is made. */
public interface Versioned {

  /** The version of the thing, growing by one with each change. */
  Long version();
}
