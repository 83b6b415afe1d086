package uz.hemis.application.notices.port;

/** Chance, so that what failed together is not tried again together. */
@FunctionalInterface
public interface Jitter {

  /** A number from 0 to 1, each as likely as the others. */
  double next();
}
