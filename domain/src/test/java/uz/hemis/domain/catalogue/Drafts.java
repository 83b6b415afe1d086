package uz.hemis.domain.catalogue;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.regulation.Duty;
import uz.hemis.domain.regulation.DutySource;
import uz.hemis.domain.regulation.Enforcement;
import uz.hemis.domain.regulation.EventKind;
import uz.hemis.domain.regulation.GrantTerm;
import uz.hemis.domain.regulation.Occasion;
import uz.hemis.domain.regulation.TermStart;
import uz.hemis.domain.regulation.Text;
import uz.hemis.domain.regulation.Wording;
import uz.hemis.domain.shared.rule.Fault;
import uz.hemis.domain.shared.time.Tashkent;
import uz.hemis.domain.shared.time.Term;

/** Versions, rows and people that the tests of the catalogue share. */
final class Drafts {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final Instant NOW = TODAY.atTime(12, 0).atZone(Tashkent.ZONE).toInstant();
  static final GrantTerm GRANT = new GrantTerm(5, 30);
  static final Text TEXT = new Text("Matn", "Матн", "Текст", "Text");
  static final CatalogueRow HIRINGS = row("PERSONNEL_EVENT", 3, new Term.WorkingDays(3));
  static final CatalogueRow LESSON_PAIRS =
      new CatalogueRow(
          "LESSON_PAIRS",
          new Duty.Process(4, 5),
          Role.ACADEMIC_DEPARTMENT,
          new Occasion(Set.of("SEMESTER_START"), TermStart.EFFECTIVE_DATE, Set.of("PAIR_SET")),
          new Term.BeforeEvent(10),
          Enforcement.HARD,
          null,
          new CatalogueRow.Ground("3.1.4", DutySource.RECONSTRUCTED, "By the manual"),
          new Wording(TEXT, TEXT));
  static final PublishedVersion LAW =
      new PublishedVersion(
          "HEMIS-2024", CatalogueContent.of(heading("2024-11-01"), List.of(HIRINGS, LESSON_PAIRS)));
  static final Map<String, EventKind> KINDS =
      Stream.of(
              kind("HIRE", EventKind.Origin.SYSTEM),
              kind("UNIT_OPENED", EventKind.Origin.SYSTEM),
              kind("PAIR_SET", EventKind.Origin.SYSTEM),
              kind("SEMESTER_START", EventKind.Origin.CALENDAR))
          .collect(toMap(EventKind::code, Function.identity()));

  static final Actor DRAFTER = official(1);
  static final Actor COLLEAGUE = official(2);
  static final Actor APPROVER = official(3);

  private Drafts() {}

  static Actor official(int number) {
    UUID id = new UUID(7, number);
    return new Actor(
        id, id, id, id, Role.MINISTRY_UNIT, Scope.institution(), MinistryUnit.EDUCATION_QUALITY);
  }

  static RegulationDraft.Step step(Actor actor) {
    return new RegulationDraft.Step(actor.person(), NOW);
  }

  static Heading heading(String inForceFrom) {
    return new Heading(
        "Regulation",
        new LegalAct("15", LocalDate.of(2024, 11, 1)),
        new LegalAct("92", LocalDate.of(2024, 3, 29)),
        inForceFrom == null ? null : LocalDate.parse(inForceFrom),
        GRANT,
        "What changes");
  }

  static CatalogueRow row(String code, int annex, Term term) {
    return new CatalogueRow(
        code,
        new Duty.Process(annex, 1),
        Role.HR_DEPARTMENT,
        Occasion.ofOwnEntry(Set.of("HIRE"), TermStart.ORDER_DATE),
        term,
        Enforcement.HARD,
        null,
        new CatalogueRow.Ground("3.1.3", DutySource.TEXT, null),
        new Wording(TEXT, TEXT));
  }

  static CatalogueRow with(CatalogueRow row, Term term, Enforcement enforcement) {
    return new CatalogueRow(
        row.code(),
        row.process(),
        row.role(),
        row.occasion(),
        term,
        enforcement,
        row.approver(),
        row.ground(),
        row.wording());
  }

  static CatalogueRow with(CatalogueRow row, Role role, Role approver) {
    return new CatalogueRow(
        row.code(),
        row.process(),
        role,
        row.occasion(),
        row.term(),
        row.enforcement(),
        approver,
        row.ground(),
        row.wording());
  }

  static CatalogueRow with(CatalogueRow row, Occasion occasion) {
    return new CatalogueRow(
        row.code(),
        row.process(),
        row.role(),
        occasion,
        row.term(),
        row.enforcement(),
        row.approver(),
        row.ground(),
        row.wording());
  }

  static CatalogueRow with(CatalogueRow row, CatalogueRow.Ground ground) {
    return new CatalogueRow(
        row.code(),
        row.process(),
        row.role(),
        row.occasion(),
        row.term(),
        row.enforcement(),
        row.approver(),
        ground,
        row.wording());
  }

  /** A draft that changes the term of hirings. */
  static RegulationDraft changed() {
    RegulationDraft draft = begun();
    draft.put(row("PERSONNEL_EVENT", 3, new Term.WorkingDays(1)), DRAFTER);
    return draft;
  }

  /** A draft that changes nothing yet. */
  static RegulationDraft begun() {
    return RegulationDraft.begin(
        new UUID(5, 5), "HEMIS-2027", LAW, heading("2027-01-01"), step(DRAFTER));
  }

  static CatalogueCheck check() {
    return new CatalogueCheck(KINDS, LAW, TODAY);
  }

  /** What is wrong with a version that has these rows besides hirings changed. */
  static List<String> faults(CatalogueRow... rows) {
    return faults(CatalogueContent.of(heading("2027-01-01"), Arrays.asList(rows)));
  }

  static List<String> faults(CatalogueContent content) {
    return check().faults(LAW.code(), content).stream().map(Drafts::name).toList();
  }

  static String name(Fault fault) {
    return fault.rule().slug() + " " + fault.field();
  }

  private static EventKind kind(String code, EventKind.Origin origin) {
    return new EventKind(code, origin, "HIRE".equals(code), Set.of(), TEXT);
  }
}
