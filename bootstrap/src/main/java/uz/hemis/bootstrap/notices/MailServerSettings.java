package uz.hemis.bootstrap.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.bootstrap.startup.Fault;
import uz.hemis.bootstrap.startup.Profile;
import uz.hemis.bootstrap.startup.StartupCheck;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.rule.RuleBroken;

/**
 * What is declared of the mail server fits together: found at the start, not at the first letter.
 */
@ApplicationScoped
class MailServerSettings implements StartupCheck {

  private final Optional<String> host;
  private final Optional<String> from;
  private final Optional<String> user;
  private final Optional<String> password;

  MailServerSettings(
      @ConfigProperty(name = "hemis.smtp.host") Optional<String> host,
      @ConfigProperty(name = "hemis.smtp.from") Optional<String> from,
      @ConfigProperty(name = "hemis.smtp.user") Optional<String> user,
      @ConfigProperty(name = "hemis.smtp.password") Optional<String> password) {
    this.host = host;
    this.from = from;
    this.user = user;
    this.password = password;
  }

  @Override
  public List<Fault> faults(Profile profile) {
    List<Fault> faults = new ArrayList<>();
    if (host.isPresent() && from.filter(MailServerSettings::isAddress).isEmpty()) {
      faults.add(
          Fault.technical(
              "HEMIS_SMTP_FROM must be the e-mail address that notices come from, since HEMIS_SMTP_HOST is set."));
    }
    if (user.isPresent() != password.isPresent()) {
      faults.add(
          Fault.technical("HEMIS_SMTP_USER and HEMIS_SMTP_PASSWORD are set both or not at all."));
    }
    return faults;
  }

  private static boolean isAddress(String text) {
    try {
      Email.entered(text);
      return true;
    } catch (RuleBroken broken) {
      return false;
    }
  }
}
