package uz.hemis.application.corrections.port;

import uz.hemis.domain.corrections.OwnCorrection;

/** A correction of own data as the text of a proposal (4.3). */
public interface OwnCorrectionText {

  /** A JSON object, the same for the same correction. */
  String write(OwnCorrection correction);

  OwnCorrection read(String text);
}
