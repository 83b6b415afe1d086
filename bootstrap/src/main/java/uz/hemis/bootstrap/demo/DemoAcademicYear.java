package uz.hemis.bootstrap.demo;

import static uz.hemis.domain.academic.MilestoneKind.ACADEMIC_YEAR_START;
import static uz.hemis.domain.academic.MilestoneKind.ADMISSION_START;
import static uz.hemis.domain.academic.MilestoneKind.CLASSES_START;
import static uz.hemis.domain.academic.MilestoneKind.CONTRACT_PERIOD_START;
import static uz.hemis.domain.academic.MilestoneKind.EXAM_SESSION_END;
import static uz.hemis.domain.academic.MilestoneKind.EXAM_SESSION_START;
import static uz.hemis.domain.academic.MilestoneKind.GRADUATE_REPORT_DATE;
import static uz.hemis.domain.academic.MilestoneKind.SEMESTER_END;
import static uz.hemis.domain.academic.MilestoneKind.SEMESTER_START;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import uz.hemis.application.academic.port.AcademicYears;
import uz.hemis.application.academic.port.MilestoneFollowers;
import uz.hemis.application.academic.port.Milestones;
import uz.hemis.application.shared.Identities;
import uz.hemis.domain.academic.AcademicCalendar;
import uz.hemis.domain.academic.EducationType;
import uz.hemis.domain.academic.Milestone;
import uz.hemis.domain.academic.MilestoneKind;
import uz.hemis.domain.shared.time.AcademicYear;

/** The demonstration's academic year: the one in which it is made, whatever the day. */
@ApplicationScoped
class DemoAcademicYear {

  private static final MonthDay SECOND_SEMESTER = MonthDay.of(2, 1);

  private final AcademicYears years;
  private final Milestones milestones;
  private final MilestoneFollowers followers;
  private final Identities identities;

  DemoAcademicYear(
      AcademicYears years,
      Milestones milestones,
      MilestoneFollowers followers,
      Identities identities) {
    this.years = years;
    this.milestones = milestones;
    this.followers = followers;
    this.identities = identities;
  }

  /** Drafts the year of today, sets its milestones and declares it with the semester of today. */
  void begin(UUID clerk, LocalDate today, Instant now) {
    AcademicYear year = AcademicYear.of(today);
    years.draft(year, now, clerk);
    new Entry(year, milestones.getCalendar(year), clerk, now).setAll();
    years.holdCurrent();
    years.declare(year, now, clerk);
    if (!today.isBefore(SECOND_SEMESTER.atYear(year.firstYear() + 1))) {
      for (EducationType students : EducationType.ALL.each()) {
        years.declare(year, 2, students, now, clerk);
      }
    }
  }

  private final class Entry {

    private final AcademicYear year;
    private final AcademicCalendar calendar;
    private final UUID clerk;
    private final Instant now;

    Entry(AcademicYear year, AcademicCalendar calendar, UUID clerk, Instant now) {
      this.year = year;
      this.calendar = calendar;
      this.clerk = clerk;
      this.now = now;
    }

    void setAll() {
      set(CONTRACT_PERIOD_START, null, MonthDay.of(7, 15));
      set(ACADEMIC_YEAR_START, null, MonthDay.of(9, 1));
      set(SEMESTER_START, 1, MonthDay.of(9, 1));
      set(CLASSES_START, 1, MonthDay.of(9, 2));
      set(GRADUATE_REPORT_DATE, null, MonthDay.of(10, 1));
      set(EXAM_SESSION_START, 1, MonthDay.of(12, 28));
      next(GRADUATE_REPORT_DATE, null, MonthDay.of(1, 1));
      next(EXAM_SESSION_END, 1, MonthDay.of(1, 20));
      next(SEMESTER_END, 1, MonthDay.of(1, 22));
      next(SEMESTER_START, 2, SECOND_SEMESTER);
      next(CLASSES_START, 2, MonthDay.of(2, 2));
      next(GRADUATE_REPORT_DATE, null, MonthDay.of(4, 1));
      next(EXAM_SESSION_START, 2, MonthDay.of(6, 8));
      next(ADMISSION_START, null, MonthDay.of(6, 20));
      next(EXAM_SESSION_END, 2, MonthDay.of(6, 28));
      next(SEMESTER_END, 2, MonthDay.of(6, 30));
    }

    private void set(MilestoneKind kind, Integer semester, MonthDay day) {
      keep(kind, semester, day.atYear(year.firstYear()));
    }

    private void next(MilestoneKind kind, Integer semester, MonthDay day) {
      keep(kind, semester, day.atYear(year.firstYear() + 1));
    }

    private void keep(MilestoneKind kind, Integer semester, LocalDate date) {
      Milestone milestone =
          new Milestone(
              identities.next(), kind, year.toString(), semester, EducationType.ALL, date);
      calendar.set(milestone);
      milestones.add(milestone, now, clerk);
      followers.set(milestone);
    }
  }
}
