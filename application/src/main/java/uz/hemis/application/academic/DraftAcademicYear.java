package uz.hemis.application.academic;

import uz.hemis.domain.access.Actor;
import uz.hemis.domain.shared.time.AcademicYear;

/** Drafts an academic year with its two semesters (3.1.4, annex 4). */
public interface DraftAcademicYear {

  void draft(Actor actor, AcademicYear year);
}
