package uz.hemis.bootstrap.demo;

import java.util.ArrayList;
import java.util.List;
import uz.hemis.domain.access.MinistryUnit;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.UserClass;

/**
 * One human being of the demonstration with the role that he or she holds.
 *
 * @param login the account's login
 * @param unit the unit of the ministry, for its role only, otherwise null
 * @param seat which of the institution's units the role is held in
 */
record Part(String login, Role role, MinistryUnit unit, Seat seat) {

  /** Where a role with a narrower scope is held. */
  enum Seat {
    NONE,
    FIRST_FACULTY,
    SECOND_FACULTY,
    FIRST_DEPARTMENT
  }

  /** Everyone, each role's first account before the others of the role. */
  static List<Part> all() {
    List<Part> all = new ArrayList<>();
    all.add(of("superadmin", Role.SUPER_ADMINISTRATOR));
    all.add(of("akt", Role.ICT_CENTRE));
    all.add(of("kadrlar", Role.HR_DEPARTMENT));
    all.add(of("kadrlar2", Role.HR_DEPARTMENT));
    all.add(of("oquv", Role.ACADEMIC_DEPARTMENT));
    all.add(new Part("dekan", Role.DEAN, null, Seat.FIRST_FACULTY));
    all.add(new Part("dekan2", Role.DEAN, null, Seat.SECOND_FACULTY));
    all.add(new Part("mudir", Role.DEPARTMENT_HEAD, null, Seat.FIRST_DEPARTMENT));
    all.add(of("oqituvchi", Role.TEACHER));
    all.add(of("buxgalteriya", Role.ACCOUNTING));
    all.add(of("ilmiy", Role.SCIENCE_DEPARTMENT));
    all.add(of("doktorantura", Role.DOCTORAL_DEPARTMENT));
    all.add(of("marketing", Role.MARKETING_DEPARTMENT));
    all.add(of("diplom", Role.DIPLOMA_DEPARTMENT));
    all.add(of("talaba", Role.STUDENT));
    all.add(of("rahbariyat", Role.LEADERSHIP));
    all.add(of("arm", Role.LIBRARY));
    all.add(of("yotoqxona", Role.DORMITORY));
    all.add(of("rttrm", Role.RTTRM_OPERATOR));
    for (MinistryUnit unit : MinistryUnit.values()) {
      all.add(new Part("vazirlik-" + word(unit), Role.MINISTRY_UNIT, unit, Seat.NONE));
    }
    all.add(of("nazoratchi", Role.OVERSEER));
    return List.copyOf(all);
  }

  /** The class of the account (1.2): the narrowest that may act in the role. */
  UserClass userClass() {
    return role == Role.TEACHER
        ? UserClass.TEACHER
        : List.of(UserClass.values()).stream()
            .filter(each -> each.mayActIn(role))
            .findFirst()
            .orElseThrow();
  }

  private static Part of(String login, Role role) {
    return new Part(login, role, null, Seat.NONE);
  }

  private static String word(MinistryUnit unit) {
    return switch (unit) {
      case ICT_AND_DIGITALISATION -> "akt";
      case HUMAN_RESOURCES -> "kadrlar";
      case EDUCATION_QUALITY -> "talim";
      case SCIENCE_AND_INNOVATION -> "ilm";
      case ACCOUNTING_AND_REPORTING -> "buxgalteriya";
      case HIGHER_EDUCATION_RESEARCH_CENTRE -> "diplom";
    };
  }
}
