package uz.hemis.adapters.rest.certificates;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.rest.edge.Edge;
import uz.hemis.adapters.rest.edge.RequestContext;
import uz.hemis.application.certificates.ConsultCertificates;
import uz.hemis.application.certificates.IssueCertificate;
import uz.hemis.application.certificates.VerifyCertificate;
import uz.hemis.application.certificates.query.CertificateView;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.openapi.Download;
import uz.hemis.openapi.api.CertificatesApi;
import uz.hemis.openapi.model.CertificateDetails;
import uz.hemis.openapi.model.CertificateEntry;
import uz.hemis.openapi.model.CertificateKindName;
import uz.hemis.openapi.model.CertificateList;
import uz.hemis.openapi.model.CertificateVerification;

@ApplicationScoped
@RunOnVirtualThread
@Edge
class CertificatesResource implements CertificatesApi {

  private final IssueCertificate issue;
  private final ConsultCertificates certificates;
  private final VerifyCertificate verify;
  private final RequestContext request;

  CertificatesResource(
      IssueCertificate issue,
      ConsultCertificates certificates,
      VerifyCertificate verify,
      RequestContext request) {
    this.issue = issue;
    this.certificates = certificates;
    this.verify = verify;
    this.request = request;
  }

  @Override
  public CertificateDetails issueReference(CertificateEntry entry) {
    return issued(CertificateKind.REFERENCE, entry);
  }

  @Override
  public CertificateDetails issueTranscript(CertificateEntry entry) {
    return issued(CertificateKind.TRANSCRIPT, entry);
  }

  @Override
  public CertificateList listCertificates(
      CertificateKindName kind, UUID study, Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return CertificatesMapping.toList(
        certificates.list(request.actor(), CertificatesMapping.toKind(kind), study, page));
  }

  @Override
  public CertificateList listOwnCertificates(Integer limit, String after, Boolean totalCount) {
    var page = new PageRequest(limit, after, totalCount);
    return CertificatesMapping.toList(certificates.listOwn(request.actor(), page));
  }

  @Override
  public CertificateDetails getCertificate(UUID id) {
    return CertificatesMapping.toDetails(certificates.get(request.actor(), id));
  }

  @Override
  public Download downloadCertificate(UUID id) {
    return CertificatesMapping.toDownload(certificates.print(request.actor(), id));
  }

  @Override
  public CertificateVerification verifyCertificate(String code, String lang) {
    CertificateView found = verify.verify(code);
    request.about(found.certificate().id());
    return CertificatesMapping.toVerification(found);
  }

  private CertificateDetails issued(CertificateKind kind, CertificateEntry entry) {
    var command = CertificatesMapping.toCommand(kind, entry);
    return getCertificate(issue.issue(request.actor(), command).id());
  }
}
