package uz.hemis.adapters.persistence.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import uz.hemis.adapters.crypto.Vault;
import uz.hemis.application.files.port.StoredFiles;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.files.FileFormat;
import uz.hemis.domain.files.FileName;
import uz.hemis.domain.files.FilePurpose;
import uz.hemis.domain.files.StoredFile;
import uz.hemis.domain.files.Uploader;

/** Keeps files by plain SQL, so that no content lingers in a persistence context. */
@ApplicationScoped
class SqlStoredFiles implements StoredFiles {

  private static final String NAME = "files_file.name";
  private static final String CONTENT = "files_file.content";

  private static final String INSERT =
      """
      insert into files_file (id, purpose, name_sealed, format, size, fingerprint, content_sealed,
        uploaded_by, uploaded_account, uploaded_role, uploaded_scope_kind, uploaded_scope_unit,
        uploaded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String FIND =
      """
      select id, purpose, name_sealed, format, size, uploaded_by, uploaded_account, uploaded_role,
        uploaded_scope_kind, uploaded_scope_unit, uploaded_at, attached_to
      from files_file where id = ?
      """;

  private static final String PURGE =
      """
      delete from files_file where id in (
        select id from files_file where attached_to is null and uploaded_at < ?
        for update skip locked)
      """;

  private final DataSource database;
  private final Vault vault;

  SqlStoredFiles(DataSource database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  @Override
  public void save(StoredFile file, byte[] content) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setObject(1, file.id());
      statement.setString(2, file.purpose().name());
      statement.setBytes(3, vault.seal(file.name().value(), NAME, file.id()));
      statement.setString(4, file.format().name());
      statement.setInt(5, file.size());
      statement.setBytes(6, vault.fingerprint(sha256(content), CONTENT));
      statement.setBytes(7, vault.seal(content, CONTENT, file.id()));
      statement.setObject(8, file.uploader().person());
      statement.setObject(9, file.uploader().account());
      statement.setString(10, file.uploader().role().name());
      statement.setString(11, file.uploader().scope().kind().name());
      statement.setObject(12, file.uploader().scope().unit());
      statement.setObject(13, file.uploadedAt().atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot keep the file " + file.id(), e);
    }
  }

  @Override
  public Optional<StoredFile> find(UUID id) {
    return find(id, FIND);
  }

  /** The file, held until the end of the transaction. */
  Optional<StoredFile> findForUpdate(UUID id) {
    return find(id, FIND + " for update");
  }

  @Override
  public byte[] getContent(UUID id) {
    return vault.openBytes(sealedContent(id), CONTENT, id);
  }

  @Override
  public int purge(Instant uploadedBefore) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(PURGE)) {
      statement.setObject(1, uploadedBefore.atOffset(ZoneOffset.UTC));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot remove files that belong to no entry", e);
    }
  }

  void attach(StoredFile file, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update files_file set attached_to = ?, attached_at = ?"
                    + " where id = ? and attached_to is null")) {
      statement.setObject(1, file.attachedTo());
      statement.setObject(2, at.atOffset(ZoneOffset.UTC));
      statement.setObject(3, file.id());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot attach the file " + file.id(), e);
    }
  }

  private Optional<StoredFile> find(UUID id, String query) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(file(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the file " + id, e);
    }
  }

  private byte[] sealedContent(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select content_sealed from files_file where id = ?")) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("No file " + id);
        }
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the content of the file " + id, e);
    }
  }

  private StoredFile file(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new StoredFile(
        id,
        FilePurpose.valueOf(row.getString("purpose")),
        new FileName(vault.open(row.getBytes("name_sealed"), NAME, id)),
        FileFormat.valueOf(row.getString("format")),
        row.getInt("size"),
        uploader(row),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
        row.getObject("attached_to", UUID.class));
  }

  private static Uploader uploader(ResultSet row) throws SQLException {
    Scope.Kind kind = Scope.Kind.valueOf(row.getString("uploaded_scope_kind"));
    return new Uploader(
        row.getObject("uploaded_by", UUID.class),
        row.getObject("uploaded_account", UUID.class),
        Role.valueOf(row.getString("uploaded_role")),
        new Scope(kind, row.getObject("uploaded_scope_unit", UUID.class)));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
