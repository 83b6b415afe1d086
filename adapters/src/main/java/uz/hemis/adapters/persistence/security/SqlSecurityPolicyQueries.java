package uz.hemis.adapters.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Conditions;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.Key;
import uz.hemis.adapters.persistence.shared.Listing;
import uz.hemis.application.security.query.SecurityPolicyQueries;
import uz.hemis.application.security.query.SecurityPolicyView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Reads of policies; identifiers grow with time. */
@ApplicationScoped
class SqlSecurityPolicyQueries implements SecurityPolicyQueries {

  private static final Listing<SecurityPolicyView> LIST =
      new Listing<>(
          "select p.id, p.number, p.policy_date, p.title, p.text, p.file, p.in_force_from, "
              + PolicyColumns.SETTINGS
              + ", p.published_at, a.acknowledged_at, a.acknowledged_by",
          """
          from security_policy p
          left join security_policy_acknowledgement a on a.policy_id = p.id""",
          Key.newestFirst("p.id", view -> view.policy().id()),
          PolicyColumns::view);

  private final Jdbc jdbc;

  SqlSecurityPolicyQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<SecurityPolicyView> listPolicies(PageRequest page) {
    return LIST.page(jdbc, new Conditions(), page);
  }

  @Override
  public SecurityPolicyView getPolicy(UUID id) {
    return LIST.find(jdbc, new Conditions().and("p.id = ?", id))
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }
}
