package uz.hemis.application.curriculum.port;

import uz.hemis.domain.curriculum.Curriculum;

/** What is approved of a curriculum, as one text: the same content is the same text (4.3). */
@FunctionalInterface
public interface CanonicalCurriculum {

  /** The content as a JSON object. */
  String of(Curriculum curriculum);
}
