package uz.hemis.application.access.port;

import uz.hemis.domain.access.AccessTerms;

/** On what terms people get in (2.3): what is configured, or a policy that is stricter. */
public interface SecuritySettings {

  /** The terms with every policy that took force up to a second ago. */
  AccessTerms current();
}
