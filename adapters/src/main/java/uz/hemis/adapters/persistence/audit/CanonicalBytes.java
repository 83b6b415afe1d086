package uz.hemis.adapters.persistence.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The bytes that a keyed hash is made of. Each field is its length and its bytes, an absent one the
 * length -1, so that no two different rows of fields share their bytes.
 */
final class CanonicalBytes {

  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  /**
   * @param meaning what is hashed, so that a hash of one thing never passes for one of another
   */
  CanonicalBytes(String meaning) {
    add(meaning);
  }

  CanonicalBytes add(byte[] field) {
    if (field == null) {
      return length(ABSENT);
    }
    length(field.length);
    bytes.writeBytes(field);
    return this;
  }

  CanonicalBytes add(String field) {
    return add(field == null ? null : field.getBytes(StandardCharsets.UTF_8));
  }

  CanonicalBytes add(long field) {
    return add(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
  }

  CanonicalBytes add(UUID field) {
    return add(field == null ? null : bytesOf(field));
  }

  CanonicalBytes add(List<UUID> fields) {
    length(fields.size());
    fields.forEach(this::add);
    return this;
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  private CanonicalBytes length(int length) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    return this;
  }

  private static byte[] bytesOf(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
