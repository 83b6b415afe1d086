package uz.hemis.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Accounts, employees' and students' cards, studies, diplomas and documents about them. */
@ApplicationScoped
class KnownThingsOfPerson {

  @Produces
  ThingsOfPerson accounts() {
    return () -> "select id from access_account where person_id = ?";
  }

  @Produces
  ThingsOfPerson employees() {
    return () -> "select id from personnel_employee where person_id = ?";
  }

  @Produces
  ThingsOfPerson students() {
    return () -> "select id from students_student where person_id = ?";
  }

  @Produces
  ThingsOfPerson studies() {
    return () -> "select id from students_study where person_id = ?";
  }

  @Produces
  ThingsOfPerson diplomas() {
    return () -> "select id from diplomas_diploma where person_id = ?";
  }

  @Produces
  ThingsOfPerson certificates() {
    return () -> "select id from certificates_certificate where person_id = ?";
  }
}
