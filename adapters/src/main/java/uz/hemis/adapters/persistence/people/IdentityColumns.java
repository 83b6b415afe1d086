package uz.hemis.adapters.persistence.people;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.people.query.ShownIdentity;
import uz.hemis.domain.shared.person.Citizenship;
import uz.hemis.domain.shared.person.IdentityDocument;
import uz.hemis.domain.shared.person.Pinfl;
import uz.hemis.domain.shared.person.Sex;

/** Reads what of an identity may be shown out of its columns (4.1). */
@Singleton
public class IdentityColumns {

  /** The columns of the identity, of the table {@code p}. */
  public static final String COLUMNS =
      "p.sex, p.citizenship, p.birth_date, p.pinfl_sealed, p.document_sealed, "
          + PersonNames.COLUMNS;

  private final SealedIdentity sealed;

  IdentityColumns(SealedIdentity sealed) {
    this.sealed = sealed;
  }

  /**
   * The identity in the row that the cursor stands on, which names its {@code person_id}.
   *
   * @param clear whether birth date, PINFL and document are shown
   */
  public ShownIdentity read(ResultSet row, boolean clear) throws SQLException {
    UUID person = Jdbc.uuid(row, "person_id");
    Pinfl pinfl = sealed.openPinfl(row.getBytes("pinfl_sealed"), person);
    IdentityDocument document = sealed.openDocument(row.getBytes("document_sealed"), person);
    return new ShownIdentity(
        PersonNames.read(row),
        Sex.valueOf(row.getString("sex")),
        Citizenship.ofCode(row.getString("citizenship")),
        clear ? row.getObject("birth_date", LocalDate.class) : null,
        pinfl == null ? null : clear ? pinfl.value() : pinfl.masked(),
        document == null ? null : clear ? document.value() : document.masked());
  }
}
