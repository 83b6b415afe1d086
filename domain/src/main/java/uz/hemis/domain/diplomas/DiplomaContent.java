package uz.hemis.domain.diplomas;

import java.time.LocalDate;
import java.util.Objects;
import uz.hemis.domain.shared.rule.Faults;

/**
 * The data of a diploma and its supplement, as they stood when they were prepared: later changes of
 * the study record do not reach them (annex 12, process 1).
 *
 * @param graduationWork null where none was defended
 */
public record DiplomaContent(
    Graduate graduate,
    Education education,
    Supplement supplement,
    Bilingual graduationWork,
    Registration registration) {

  public DiplomaContent {
    Objects.requireNonNull(graduate, "graduate");
    Objects.requireNonNull(education, "education");
    Objects.requireNonNull(supplement, "supplement");
    Objects.requireNonNull(registration, "registration");
  }

  /**
   * The data out of the study record and what was entered.
   *
   * @throws uz.hemis.domain.shared.rule.RuleBroken {@code REGISTER_DATE_UNFIT}, {@code
   *     GRADUATION_WORK_UNTITLED} and what {@link Supplement#of} refuses; all faults at once
   */
  public static DiplomaContent of(GraduateRecord study, DiplomaEntry entry, LocalDate today) {
    Faults faults = new Faults();
    faults.addIf(
        study.asksForWork() && entry.graduationWork() == null,
        DiplomaRule.GRADUATION_WORK_UNTITLED,
        "/graduationWork");
    faults.gather(
        "",
        () -> {
          entry.registration().requireBy(today);
          return entry;
        });
    Supplement supplement = faults.gather("", () -> Supplement.of(study.results()));
    faults.throwIfAny();
    return new DiplomaContent(
        new Graduate(study.name(), entry.nameEn()),
        study.education(),
        supplement,
        entry.graduationWork(),
        entry.registration());
  }

  /** The sort of blank that a part is printed on. */
  public BlankSort sortFor(BlankKind part) {
    return new BlankSort(part, education.programme().type(), supplement.honours().code());
  }
}
