package uz.hemis.bootstrap.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uz.hemis.bootstrap.data.PrivateFiles;
import uz.hemis.domain.access.Role;

/** The first operator's login and one-time password, readable by the application's owner only. */
@ApplicationScoped
class FirstOperatorFile {

  private final Path file;

  FirstOperatorFile(@ConfigProperty(name = "hemis.first-operator.file") Path file) {
    this.file = file;
  }

  void write(String login, String password) {
    Map<String, String> content = new LinkedHashMap<>();
    content.put("login", login);
    content.put("oneTimePassword", password);
    content.put("role", Role.RTTRM_OPERATOR.name());
    PrivateFiles.writeJson(file, content);
  }
}
