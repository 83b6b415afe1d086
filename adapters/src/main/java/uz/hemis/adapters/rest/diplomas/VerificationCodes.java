package uz.hemis.adapters.rest.diplomas;

import jakarta.inject.Singleton;
import uz.hemis.adapters.documents.PublicAddress;
import uz.hemis.adapters.documents.QrSquares;
import uz.hemis.application.diplomas.query.DiplomaView;
import uz.hemis.openapi.Download;

/** Codes to be printed on diplomas and supplements; they lead to where anybody verifies them. */
@Singleton
class VerificationCodes {

  private static final String VERIFICATIONS = "/api/v1/diplomas/verifications/";

  private final PublicAddress address;

  VerificationCodes(PublicAddress address) {
    this.address = address;
  }

  Download of(DiplomaView view) {
    String page = address.of(VERIFICATIONS + view.diploma().hash().value());
    return new Download("diploma-code.svg", QrSquares.MEDIA_TYPE, QrSquares.of(page).picture(page));
  }
}
