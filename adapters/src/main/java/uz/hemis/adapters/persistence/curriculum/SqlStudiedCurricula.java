package uz.hemis.adapters.persistence.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.adapters.persistence.shared.Jdbc;
import uz.hemis.application.curriculum.port.StudiedCurricula;

@ApplicationScoped
class SqlStudiedCurricula implements StudiedCurricula {

  private static final String STUDIED =
      "select exists (select from students_study where curriculum_id = ?)";

  private final Jdbc jdbc;

  SqlStudiedCurricula(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean isStudied(UUID curriculum) {
    return jdbc.find(STUDIED, row -> row.getBoolean(1), curriculum).orElseThrow();
  }
}
