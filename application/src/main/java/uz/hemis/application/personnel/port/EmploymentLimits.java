package uz.hemis.application.personnel.port;

import uz.hemis.domain.personnel.Rate;

/** What the institution allows one person to work in all. */
public interface EmploymentLimits {

  /** The most of main and internal part-time rates together. */
  Rate rateLimit();
}
