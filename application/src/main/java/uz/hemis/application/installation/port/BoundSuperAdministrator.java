package uz.hemis.application.installation.port;

import java.time.LocalDate;

/** Whether the institution has a super administrator (2.2). */
public interface BoundSuperAdministrator {

  boolean isBoundOn(LocalDate day);
}
