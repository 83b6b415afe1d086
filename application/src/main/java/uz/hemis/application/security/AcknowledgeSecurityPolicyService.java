package uz.hemis.application.security;

import java.util.UUID;
import uz.hemis.application.security.port.SecurityPolicies;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.UseCase;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Permission;

@UseCase
class AcknowledgeSecurityPolicyService implements AcknowledgeSecurityPolicy {

  private final SecurityPolicies policies;
  private final Moment moment;

  AcknowledgeSecurityPolicyService(SecurityPolicies policies, Moment moment) {
    this.policies = policies;
    this.moment = moment;
  }

  @Override
  public void acknowledge(Actor actor, UUID policy) {
    actor.require(Permission.SECURITY_POLICY_ACKNOWLEDGE);
    policies.acknowledge(policy, moment.now(), actor.person());
  }
}
