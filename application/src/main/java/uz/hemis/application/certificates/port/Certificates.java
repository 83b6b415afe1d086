package uz.hemis.application.certificates.port;

import uz.hemis.domain.certificates.Certificate;

/** All references and transcripts that were issued. */
public interface Certificates {

  /**
   * The next serial of the year. Whoever asks waits until the one who asked before has issued or
   * given up, so that no number is missing and none is given twice.
   */
  int nextSerial(int year);

  /** Keeps what was issued. */
  void add(Certificate certificate);
}
