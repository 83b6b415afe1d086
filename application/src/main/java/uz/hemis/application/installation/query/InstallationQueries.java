package uz.hemis.application.installation.query;

import java.util.Optional;

/** Reads of the installation. */
public interface InstallationQueries {

  /** Empty before it was recorded. */
  Optional<InstallationView> find();
}
