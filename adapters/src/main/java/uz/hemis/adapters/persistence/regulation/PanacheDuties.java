package uz.hemis.adapters.persistence.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import uz.hemis.application.regulation.port.Duties;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.RegulationRule;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class PanacheDuties implements Duties, PanacheRepositoryBase<DutyRow, DutyRow.Key> {

  @Override
  public List<Duty> get(String code) {
    List<Duty> versions =
        find("from DutyRow d join fetch d.version where d.key.code = ?1", code).stream()
            .map(DutyRow::toDuty)
            .toList();
    if (versions.isEmpty()) {
      throw new RuleBroken(RegulationRule.DUTY_UNKNOWN, "/duty", Map.of("duty", code));
    }
    return versions;
  }

  @Override
  public List<Duty> list() {
    return find("from DutyRow d join fetch d.version").stream().map(DutyRow::toDuty).toList();
  }
}
