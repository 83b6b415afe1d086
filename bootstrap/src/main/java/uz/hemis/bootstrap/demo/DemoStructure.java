package uz.hemis.bootstrap.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.structure.port.Institutions;
import uz.hemis.application.structure.port.Units;
import uz.hemis.bootstrap.demo.Part.Seat;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.shared.time.WeekType;
import uz.hemis.domain.structure.Change;
import uz.hemis.domain.structure.Institution;
import uz.hemis.domain.structure.Names;
import uz.hemis.domain.structure.StructureOrder;
import uz.hemis.domain.structure.Unit;
import uz.hemis.domain.structure.UnitLabel;
import uz.hemis.domain.structure.UnitParent;
import uz.hemis.domain.structure.UnitType;

/** The demonstration's institution: two faculties, four departments, two sections. */
@ApplicationScoped
class DemoStructure {

  /** The institution's code; no institution has it. */
  static final String CODE = "999";

  /** The institution's name in Uzbek. */
  static final String NAME = "Namuna universiteti";

  private final Institutions institutions;
  private final Units units;
  private final Identities identities;

  DemoStructure(Institutions institutions, Units units, Identities identities) {
    this.institutions = institutions;
    this.units = units;
    this.identities = identities;
  }

  /** The units that roles are held in. */
  record Places(UUID firstFaculty, UUID secondFaculty, UUID firstDepartment) {

    Scope scope(Part part) {
      UUID unit = unit(part.seat());
      return new Scope(part.role().scopeKind(), unit);
    }

    private UUID unit(Seat seat) {
      return switch (seat) {
        case NONE -> null;
        case FIRST_FACULTY -> firstFaculty;
        case SECOND_FACULTY -> secondFaculty;
        case FIRST_DEPARTMENT -> firstDepartment;
      };
    }
  }

  /** Opens everything by one order of the day, recorded by the HR officer. */
  Places open(UUID hrOfficer, LocalDate today, Instant now) {
    institutions.save(
        new Institution(
            0,
            new Names(NAME, null, "Демонстрационный университет", "Demonstration University"),
            CODE,
            "200000000",
            WeekType.SIX_DAY,
            null));
    Change change = Change.ordered(new StructureOrder("1-T", today), today, hrOfficer, now);
    Unit mathematics = unit(UnitType.FACULTY, "F1", "Matematika fakulteti", null, change);
    Unit languages = unit(UnitType.FACULTY, "F2", "Tillar fakulteti", null, change);
    Unit algebra = unit(UnitType.DEPARTMENT, "K11", "Algebra kafedrasi", mathematics, change);
    unit(UnitType.DEPARTMENT, "K12", "Informatika kafedrasi", mathematics, change);
    unit(UnitType.DEPARTMENT, "K21", "Ingliz tili kafedrasi", languages, change);
    unit(UnitType.DEPARTMENT, "K22", "Oʻzbek tili kafedrasi", languages, change);
    unit(UnitType.SECTION, "B1", "Kadrlar boʻlimi", null, change);
    unit(UnitType.SECTION, "B2", "Oʻquv boʻlimi", null, change);
    return new Places(mathematics.id(), languages.id(), algebra.id());
  }

  private Unit unit(UnitType type, String code, String name, Unit above, Change change) {
    UnitParent parent =
        above == null ? UnitParent.institution() : above.asParent(List.of(above.id()));
    UnitLabel label = new UnitLabel(new Names(name, null, null, null), code);
    Unit unit = Unit.open(identities.next(), type, label, parent, change);
    units.save(unit);
    return unit;
  }
}
