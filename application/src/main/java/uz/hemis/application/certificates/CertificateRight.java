package uz.hemis.application.certificates;

import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;

/**
 * By which right somebody has to do with documents: the office about its students, or one's own.
 */
final class CertificateRight {

  private CertificateRight() {}

  static Permission of(Actor actor) {
    return actor.may(Permission.STUDENT_VIEW)
        ? Permission.STUDENT_VIEW
        : Permission.OWN_DOCUMENT_DOWNLOAD;
  }
}
