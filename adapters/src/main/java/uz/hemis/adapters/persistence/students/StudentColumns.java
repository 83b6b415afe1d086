package uz.hemis.adapters.persistence.students;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.domain.shared.document.OfficialDocument;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.PhoneNumber;
import uz.hemis.domain.students.Group;
import uz.hemis.domain.students.Placement;
import uz.hemis.domain.students.QuotaTarget;
import uz.hemis.domain.students.StudentCard;

/** Reads values of the area out of their columns. */
final class StudentColumns {

  private StudentColumns() {}

  static StudentCard card(ResultSet row) throws SQLException {
    String phone = row.getString("phone");
    String email = row.getString("email");
    return new StudentCard(
        row.getString("social_category"),
        row.getString("accommodation"),
        new Contacts(
            phone == null ? null : new PhoneNumber(phone),
            email == null ? null : new Email(email)));
  }

  static Placement placement(ResultSet row) throws SQLException {
    return new Placement(
        Jdbc.uuid(row, "curriculum_id"),
        Jdbc.uuid(row, "faculty_id"),
        Jdbc.uuid(row, "group_id"),
        row.getInt("course"),
        row.getString("payment_form"));
  }

  static Group.Teaching teaching(ResultSet row) throws SQLException {
    return new Group.Teaching(
        Jdbc.uuid(row, "curriculum_id"),
        Jdbc.uuid(row, "faculty_id"),
        row.getString("language"),
        row.getInt("course"));
  }

  static QuotaTarget target(ResultSet row) throws SQLException {
    return new QuotaTarget(
        row.getInt("year"),
        Jdbc.uuid(row, "programme_id"),
        row.getString("education_form"),
        row.getString("education_language"),
        row.getString("payment_form"));
  }

  static OfficialDocument order(ResultSet row) throws SQLException {
    return new OfficialDocument(
        row.getString("order_number"),
        row.getObject("order_date", LocalDate.class),
        Jdbc.uuid(row, "order_file"));
  }
}
