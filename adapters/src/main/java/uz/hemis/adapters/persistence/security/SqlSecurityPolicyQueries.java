package uz.hemis.adapters.persistence.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Cursor;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.security.query.SecurityPolicyQueries;
import uz.hemis.application.security.query.SecurityPolicyView;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.rule.RuleBroken;

/** Reads of policies; identifiers grow with time. */
@ApplicationScoped
class SqlSecurityPolicyQueries implements SecurityPolicyQueries {

  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private static final String SELECT =
      "select p.id, p.number, p.policy_date, p.title, p.text, p.file, p.in_force_from, "
          + PolicyColumns.SETTINGS
          + """
          , p.published_at, a.acknowledged_at, a.acknowledged_by
          from security_policy p
          left join security_policy_acknowledgement a on a.policy_id = p.id
          where\s""";

  private final Jdbc jdbc;

  SqlSecurityPolicyQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<SecurityPolicyView> listPolicies(PageRequest page) {
    UUID before =
        page.after() == null
            ? AFTER_ALL
            : Cursor.part(Cursor.read(page.after(), 1).getFirst(), UUID::fromString);
    List<SecurityPolicyView> found =
        jdbc.list(
            SELECT + "p.id < ? order by p.id desc limit ?",
            PolicyColumns::view,
            before,
            page.limit() + 1);
    Long total =
        page.totalCount()
            ? jdbc.find("select count(*) from security_policy", row -> row.getLong(1)).orElseThrow()
            : null;
    return Pages.of(found, page, total, view -> Cursor.after(view.policy().id()));
  }

  @Override
  public SecurityPolicyView getPolicy(UUID id) {
    return jdbc.find(SELECT + "p.id = ?", PolicyColumns::view, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }
}
