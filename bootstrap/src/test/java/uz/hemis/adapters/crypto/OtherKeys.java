package uz.hemis.adapters.crypto;

import java.nio.file.Path;

/** Vaults over keys of another directory, as a node has them after a rotation. */
public final class OtherKeys {

  private OtherKeys() {}

  public static Vault in(Path directory) {
    return new Vault(new Keysets(directory.toString()));
  }
}
