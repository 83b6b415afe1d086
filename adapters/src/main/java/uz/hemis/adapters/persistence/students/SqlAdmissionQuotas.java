package uz.hemis.adapters.persistence.students;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.StatementFailed;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.students.port.AdmissionQuotas;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.rule.RuleBroken;
import uz.hemis.domain.students.AdmissionQuota;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.domain.students.StudentRule;

@ApplicationScoped
class SqlAdmissionQuotas implements AdmissionQuotas {

  private static final String SELECT = "select * from students_quota where ";

  private static final String INSERT =
      """
      insert into students_quota (id, version, year, programme_id, education_form,
        education_language, payment_form, places, taken, order_number, order_date, order_file)
      values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String UPDATE =
      """
      update students_quota set places = ?, order_number = ?, order_date = ?, order_file = ?,
        version = version + 1
      where id = ? and version = ?""";

  private static final String KEEP_ORDER =
      """
      insert into students_quota_order (quota_id, version, places, order_number, order_date,
        order_file, entered_by, entered_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Jdbc jdbc;
  private final Moment moment;

  SqlAdmissionQuotas(Jdbc jdbc, Moment moment) {
    this.jdbc = jdbc;
    this.moment = moment;
  }

  @Override
  public AdmissionQuota getForUpdate(UUID id) {
    return jdbc.find(SELECT + "id = ? for update", SqlAdmissionQuotas::quota, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<AdmissionQuota> findForUpdate(QuotaTarget target) {
    return jdbc.find(
        SELECT
            + "year = ? and programme_id = ? and education_form = ? and education_language = ?"
            + " and payment_form = ? for update",
        SqlAdmissionQuotas::quota,
        target.year(),
        target.programme(),
        target.educationForm(),
        target.educationLanguage(),
        target.paymentForm());
  }

  @Override
  public void addAll(List<AdmissionQuota> quotas, UUID by) {
    for (int i = 0; i < quotas.size(); i++) {
      add(quotas.get(i), "/quotas/" + i);
      keepOrder(quotas.get(i), by);
    }
  }

  @Override
  public void save(AdmissionQuota quota, UUID by) {
    OfficialDocument order = quota.order();
    int changed =
        jdbc.change(
            UPDATE,
            quota.places(),
            order.number(),
            order.date(),
            order.file(),
            quota.id(),
            quota.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    keepOrder(quota, by);
  }

  @Override
  public void keepTaken(AdmissionQuota quota) {
    jdbc.change("update students_quota set taken = ? where id = ?", quota.taken(), quota.id());
  }

  private void add(AdmissionQuota quota, String field) {
    QuotaTarget target = quota.target();
    OfficialDocument order = quota.order();
    try {
      jdbc.change(
          INSERT,
          quota.id(),
          target.year(),
          target.programme(),
          target.educationForm(),
          target.educationLanguage(),
          target.paymentForm(),
          quota.places(),
          quota.taken(),
          order.number(),
          order.date(),
          order.file());
    } catch (StatementFailed failed) {
      throw failed.isDuplicate()
          ? new RuleBroken(StudentRule.QUOTA_EXISTS, field, Map.of())
          : failed;
    }
  }

  private void keepOrder(AdmissionQuota quota, UUID by) {
    OfficialDocument order = quota.order();
    jdbc.change(
        KEEP_ORDER,
        quota.id(),
        quota.version() + 1,
        quota.places(),
        order.number(),
        order.date(),
        order.file(),
        by,
        moment.now());
  }

  private static AdmissionQuota quota(ResultSet row) throws SQLException {
    return new AdmissionQuota(
        Jdbc.uuid(row, "id"),
        row.getLong("version"),
        StudentColumns.target(row),
        row.getInt("places"),
        row.getInt("taken"),
        StudentColumns.order(row));
  }
}
