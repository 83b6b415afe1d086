package uz.hemis.application.certificates;

import java.util.UUID;
import uz.hemis.application.certificates.port.Manuscripts;
import uz.hemis.application.certificates.port.Typesetting;
import uz.hemis.application.certificates.query.CertificateFilter;
import uz.hemis.application.certificates.query.CertificateQueries;
import uz.hemis.application.certificates.query.CertificateView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.certificates.Certificate;
import uz.hemis.domain.certificates.CertificateKind;
import uz.hemis.domain.shared.rule.RuleBroken;

@UseCase
class ConsultCertificatesService implements ConsultCertificates {

  private final CertificateQueries queries;
  private final Manuscripts manuscripts;
  private final Typesetting typesetting;

  ConsultCertificatesService(
      CertificateQueries queries, Manuscripts manuscripts, Typesetting typesetting) {
    this.queries = queries;
    this.manuscripts = manuscripts;
    this.typesetting = typesetting;
  }

  @Override
  public Page<CertificateView> list(
      Actor actor, CertificateKind kind, UUID study, PageRequest page) {
    actor.require(Permission.STUDENT_VIEW);
    return queries.list(new CertificateFilter(kind, study, null, actor.scope().unit()), page);
  }

  @Override
  public Page<CertificateView> listOwn(Actor actor, PageRequest page) {
    actor.require(Permission.OWN_DOCUMENT_DOWNLOAD);
    return queries.list(new CertificateFilter(null, null, actor.person(), null), page);
  }

  @Override
  public CertificateView get(Actor actor, UUID id) {
    Permission right = CertificateRight.of(actor);
    actor.require(right);
    CertificateView found =
        queries.find(id).orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
    actor.require(right, found.place());
    return found;
  }

  @Override
  public Printed print(Actor actor, UUID id) {
    Certificate certificate = get(actor, id).certificate();
    return new Printed(certificate, typesetting.pdf(manuscripts.of(certificate)));
  }
}
