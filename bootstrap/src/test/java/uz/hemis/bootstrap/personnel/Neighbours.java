package uz.hemis.bootstrap.personnel;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uz.hemis.application.files.FileReferences;
import uz.hemis.application.personnel.port.EventWindows;
import uz.hemis.application.personnel.query.EventWindow;
import uz.hemis.application.regulation.EntryWindow;
import uz.hemis.application.shared.Identities;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.structure.UnitPlaces;
import uz.hemis.domain.access.Place;
import uz.hemis.domain.regulation.Admission;

/** What other areas answer, for tests of staff alone; the areas' own answers take precedence. */
class Neighbours {

  @Produces
  @DefaultBean
  @Singleton
  UnitPlaces places() {
    return unit -> Place.of(List.of(unit));
  }

  @Produces
  @DefaultBean
  @Singleton
  EntryWindow window() {
    return (actor, duty, object) -> new Admission(object.eventDate(), null);
  }

  @Produces
  @DefaultBean
  @Singleton
  EventWindows windows() {
    return () -> new EventWindow(null, null, "3.1.3", List.of());
  }

  @Produces
  @DefaultBean
  @Singleton
  FileReferences files() {
    return (actor, file, purpose, field, owner) -> {};
  }

  @Produces
  @DefaultBean
  @Singleton
  Identities identities() {
    return UuidCreator::getTimeOrderedEpochPlus1;
  }

  @Produces
  @DefaultBean
  @Singleton
  Moment moment() {
    return new Moment() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public LocalDate today() {
        return LocalDate.of(2026, 3, 20);
      }
    };
  }
}
