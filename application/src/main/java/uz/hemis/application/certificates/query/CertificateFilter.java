package uz.hemis.application.certificates.query;

import java.util.UUID;
import uz.hemis.domain.certificates.CertificateKind;

/**
 * What a list of documents is narrowed to; null narrows nothing.
 *
 * @param kind reference or transcript
 * @param study about the study
 * @param person about studies of the person
 * @param faculty about studies of the faculty
 */
public record CertificateFilter(CertificateKind kind, UUID study, UUID person, UUID faculty) {}
