package uz.hemis.application.security;

import java.util.UUID;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.security.port.SecurityPolicies;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.security.PolicyEntry;
import uz.hemis.domain.security.SecurityPolicy;

@UseCase
class PublishSecurityPolicyService implements PublishSecurityPolicy {

  private final SecurityPolicies policies;
  private final FileReferences files;
  private final Identities identities;
  private final Moment moment;

  PublishSecurityPolicyService(
      SecurityPolicies policies, FileReferences files, Identities identities, Moment moment) {
    this.policies = policies;
    this.files = files;
    this.identities = identities;
    this.moment = moment;
  }

  @Override
  public UUID publish(Actor actor, PolicyEntry entry) {
    actor.require(Permission.SECURITY_POLICY_PUBLISH);
    SecurityPolicy.requirePublisher(actor);
    SecurityPolicy policy = SecurityPolicy.published(identities.next(), entry, moment.today());
    if (policy.file() != null) {
      files.attach(actor, policy.file(), FilePurpose.ORDER, "/file", policy.id());
    }
    policies.add(policy, moment.now(), actor.person());
    return policy.id();
  }
}
