package uz.hemis.adapters.rest.edge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that is refused as soon as it is too long: longer than 1 MiB, unless the contract gives
 * the operation another limit. Uploads have one of their own.
 */
final class BodyLimit extends FilterInputStream {

  static final long BYTES = 1 << 20;

  private final long limit;
  private long read;

  BodyLimit(InputStream body, long limit) {
    super(body);
    this.limit = limit;
  }

  /** Refuses a length that the request states in its header; -1 where it states none. */
  static void requireWithin(long length, long limit) {
    if (length > limit) {
      throw new EdgeRefusal(EdgeFault.CONTENT_TOO_LARGE);
    }
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int some = super.read(into, from, most);
    count(Math.max(some, 0));
    return some;
  }

  @Override
  public long skip(long most) throws IOException {
    long some = super.skip(most);
    count(some);
    return some;
  }

  private void count(long more) {
    read += more;
    requireWithin(read, limit);
  }
}
