package uz.hemis.adapters.rest.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Templates, held against the types that they are filled with when the system is built. */
@CheckedTemplate(basePath = "verification")
final class Templates {

  private Templates() {}

  static native TemplateInstance page(VerificationPage page);
}
