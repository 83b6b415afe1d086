package uz.hemis.bootstrap.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uz.hemis.application.shared.Identities;

/** Identifiers that begin with the moment they were given at (UUIDv7, RFC 9562). */
@ApplicationScoped
@DefaultBean
class TimeOrderedIdentities implements Identities {

  @Override
  public UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
