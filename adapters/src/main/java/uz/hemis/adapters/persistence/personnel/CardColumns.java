package uz.hemis.adapters.persistence.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import uz.hemis.domain.personnel.AcademicDegree;
import uz.hemis.domain.personnel.AcademicRank;
import uz.hemis.domain.personnel.Card;
import uz.hemis.domain.shared.person.Contacts;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.PhoneNumber;

/** Reads a card out of the columns number, phone, email, degree and rank. */
final class CardColumns {

  private CardColumns() {}

  static Card read(ResultSet row) throws SQLException {
    String phone = row.getString("phone");
    String email = row.getString("email");
    return new Card(
        row.getString("number"),
        new Contacts(
            phone == null ? null : new PhoneNumber(phone), email == null ? null : new Email(email)),
        AcademicDegree.ofCode(row.getString("degree")),
        AcademicRank.ofCode(row.getString("rank")));
  }
}
