package uz.hemis.adapters.persistence.movements;

import jakarta.enterprise.context.ApplicationScoped;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.movements.SetPromotionThreshold.Setting;
import uz.hemis.application.movements.port.PromotionThresholds;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.movements.PromotionThreshold;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlPromotionThresholds implements PromotionThresholds {

  private static final String GET = "select threshold, version from movements_promotion";

  private static final String INSERT =
      "insert into movements_promotion (version, threshold) values (1, ?) on conflict do nothing";

  private static final String UPDATE =
      "update movements_promotion set threshold = ?, version = version + 1 where version = ?";

  private final Jdbc jdbc;

  SqlPromotionThresholds(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Setting get() {
    return jdbc.find(
            GET, row -> new Setting(new PromotionThreshold(row.getBigDecimal(1)), row.getLong(2)))
        .orElse(new Setting(PromotionThreshold.LEAST, 0));
  }

  @Override
  public void save(PromotionThreshold threshold, long version) {
    int changed =
        version == 0
            ? jdbc.change(INSERT, threshold.value())
            : jdbc.change(UPDATE, threshold.value(), version);
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
  }
}
