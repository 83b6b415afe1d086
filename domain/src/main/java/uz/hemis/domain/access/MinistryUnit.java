package uz.hemis.domain.access;

import static uz.hemis.domain.access.Role.ACADEMIC_DEPARTMENT;
import static uz.hemis.domain.access.Role.ACCOUNTING;
import static uz.hemis.domain.access.Role.DEAN;
import static uz.hemis.domain.access.Role.DEPARTMENT_HEAD;
import static uz.hemis.domain.access.Role.DIPLOMA_DEPARTMENT;
import static uz.hemis.domain.access.Role.DOCTORAL_DEPARTMENT;
import static uz.hemis.domain.access.Role.HR_DEPARTMENT;
import static uz.hemis.domain.access.Role.ICT_CENTRE;
import static uz.hemis.domain.access.Role.MARKETING_DEPARTMENT;
import static uz.hemis.domain.access.Role.SCIENCE_DEPARTMENT;
import static uz.hemis.domain.access.Role.SUPER_ADMINISTRATOR;
import static uz.hemis.domain.access.Role.TEACHER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The units of the ministry that annex 2 of the order (clause 4) makes responsible for the roles
 * whose data entry they watch. The annex names six. A unit permits entry that is more than three
 * months late (clause 5 of the order) for its own roles only.
 */
public enum MinistryUnit {
  /** AKT joriy etish va raqamlashtirish boshqarmasi. */
  ICT_AND_DIGITALISATION(SUPER_ADMINISTRATOR, ICT_CENTRE),
  /** Inson resurslarini rivojlantirish va boshqarish bo'limi. */
  HUMAN_RESOURCES(HR_DEPARTMENT),
  /** Ta'lim muassasalari faoliyatini tashkil etish, litsenziyalash, ta'lim sifati departamenti. */
  EDUCATION_QUALITY(ACADEMIC_DEPARTMENT, DEAN, DEPARTMENT_HEAD, TEACHER, MARKETING_DEPARTMENT),
  /** Ilm-fan va innovatsion faoliyatni rivojlantirish boshqarmasi. */
  SCIENCE_AND_INNOVATION(TEACHER, SCIENCE_DEPARTMENT, DOCTORAL_DEPARTMENT),
  /** Buxgalteriya hisobi va hisoboti bo'limi. */
  ACCOUNTING_AND_REPORTING(ACCOUNTING),
  /** Oliy ta'limni rivojlantirish tadqiqotlari markazi. */
  HIGHER_EDUCATION_RESEARCH_CENTRE(DIPLOMA_DEPARTMENT);

  private final Set<Role> oversees;

  MinistryUnit(Role first, Role... rest) {
    this.oversees = Collections.unmodifiableSet(EnumSet.of(first, rest));
  }

  /** The roles whose entry the unit watches. */
  public Set<Role> oversees() {
    return oversees;
  }

  /** Whether the unit answers for the role. */
  public boolean oversees(Role role) {
    return oversees.contains(role);
  }

  /** The units that answer for the role: two for the teacher, none for control roles. */
  public static Set<MinistryUnit> responsibleFor(Role role) {
    EnumSet<MinistryUnit> units = EnumSet.noneOf(MinistryUnit.class);
    Arrays.stream(values()).filter(unit -> unit.oversees(role)).forEach(units::add);
    return Collections.unmodifiableSet(units);
  }
}
