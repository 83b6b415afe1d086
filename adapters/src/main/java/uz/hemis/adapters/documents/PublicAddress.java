package uz.hemis.adapters.documents;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people outside reach the installation; codes on documents lead there. */
@Singleton
public class PublicAddress {

  private final String address;

  /**
   * @param address with or without slashes at its end
   */
  public PublicAddress(@ConfigProperty(name = "hemis.public-address") String address) {
    this.address = address.replaceAll("/+$", "");
  }

  /**
   * The address of a page.
   *
   * @param path beginning with a slash
   */
  public String of(String path) {
    return address + path;
  }
}
