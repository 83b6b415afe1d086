package uz.hemis.adapters.persistence.diplomas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.adapters.persistence.shared.KeptJson;
import uz.hemis.application.diplomas.port.ClearedGraduates;
import uz.hemis.application.diplomas.port.Diplomas;
import uz.hemis.domain.access.AccessRule;
import uz.hemis.domain.diplomas.BlankKind;
import uz.hemis.domain.diplomas.Diploma;
import uz.hemis.domain.diplomas.DiplomaStep;
import uz.hemis.domain.diplomas.HandOver;
import uz.hemis.domain.diplomas.Registration;
import uz.hemis.domain.shared.rule.RuleBroken;

@ApplicationScoped
class SqlDiplomas implements Diplomas, ClearedGraduates {

  private static final String GET = "select * from diplomas_diploma where id = ? for update";

  private static final String IN_FORCE =
      "select id from diplomas_diploma where study_id = ? and replaced_by is null";

  private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  private static final String NUMBERED =
      "select id from diplomas_diploma where register_number = ?";

  private static final String INSERT =
      """
      insert into diplomas_diploma (id, version, study_id, person_id, faculty_id, original_id, salt,
        register_number, register_date, content, hash, diploma_printed, supplement_printed)
      values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, false, false)""";

  private static final String UPDATE =
      """
      update diplomas_diploma set version = version + 1, register_number = ?, register_date = ?,
        content = ?::jsonb, hash = ?, printed_on = ?, diploma_printed = ?, supplement_printed = ?,
        handed_on = ?, handed_to = ?, handed_signature = ?, replaced_by = ?
      where id = ? and version = ?""";

  private static final String STEP =
      """
      insert into diplomas_step (diploma_id, place, kind, done_by, done_role, done_at)
      select ?, 1 + count(*), ?, ?, ?, ? from diplomas_step where diploma_id = ?""";

  private static final String CLEARED =
      """
      select 1 from clearance_sheet
      where study_id = ? and reason = 'GRADUATION' and state = 'COMPLETE'""";

  private final Jdbc jdbc;

  SqlDiplomas(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Diploma getForUpdate(UUID id) {
    return jdbc.find(GET, DiplomaColumns::diploma, id)
        .orElseThrow(() -> new RuleBroken(AccessRule.NOT_FOUND));
  }

  @Override
  public Optional<UUID> findInForce(UUID study) {
    return jdbc.find(IN_FORCE, row -> Jdbc.uuid(row, "id"), study);
  }

  @Override
  public Optional<UUID> holdRegisterNumber(String number) {
    jdbc.list(HOLD, row -> row.getObject(1), "diplomas_diploma " + number);
    return jdbc.find(NUMBERED, row -> Jdbc.uuid(row, "id"), number);
  }

  @Override
  public void add(Diploma diploma) {
    Registration registration = diploma.content().registration();
    jdbc.change(
        INSERT,
        diploma.id(),
        diploma.holder().study(),
        diploma.holder().person(),
        diploma.holder().faculty(),
        diploma.original().orElse(null),
        diploma.salt(),
        registration.number(),
        registration.date(),
        KeptJson.write(diploma.content()),
        diploma.hash().value());
    addSteps(diploma);
  }

  @Override
  public void save(Diploma diploma) {
    Registration registration = diploma.content().registration();
    Diploma.Course course = diploma.course();
    Optional<HandOver> handOver = Optional.ofNullable(course.handOver());
    int changed =
        jdbc.change(
            UPDATE,
            registration.number(),
            registration.date(),
            KeptJson.write(diploma.content()),
            diploma.hash().value(),
            course.printedOn(),
            course.printed().contains(BlankKind.DIPLOMA),
            course.printed().contains(BlankKind.SUPPLEMENT),
            handOver.map(HandOver::on).orElse(null),
            handOver.map(HandOver::recipient).orElse(null),
            handOver.map(HandOver::signature).orElse(null),
            course.replacement(),
            diploma.id(),
            diploma.version());
    if (changed == 0) {
      throw new RuleBroken(AccessRule.VERSION_STALE);
    }
    addSteps(diploma);
  }

  @Override
  public boolean isCleared(UUID study) {
    return jdbc.find(CLEARED, row -> true, study).isPresent();
  }

  private void addSteps(Diploma diploma) {
    for (DiplomaStep step : diploma.newSteps()) {
      jdbc.change(
          STEP,
          diploma.id(),
          step.kind().name(),
          step.person(),
          step.role().name(),
          step.at(),
          diploma.id());
    }
  }
}
