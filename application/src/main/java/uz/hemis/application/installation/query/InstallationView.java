package uz.hemis.application.installation.query;

import uz.hemis.domain.installation.Installation;

/** The installation as it is shown, with the version of its row. */
public record InstallationView(long version, Installation installation) {}
