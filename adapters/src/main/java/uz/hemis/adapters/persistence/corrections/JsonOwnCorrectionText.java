package uz.hemis.adapters.persistence.corrections;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.UUID;
import uz.hemis.application.corrections.port.OwnCorrectionText;
import uz.hemis.domain.corrections.OwnCorrection;
import uz.hemis.domain.corrections.OwnData;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.person.FullName;
import uz.hemis.domain.shared.person.PhoneNumber;
import uz.hemis.domain.shared.person.Spelling;

/**
 * A correction as JSON with sorted members. Proposals keep it: members may be added, never renamed.
 */
@Singleton
class JsonOwnCorrectionText implements OwnCorrectionText {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
          .build();

  private record Kept(Data before, Data after, String reason, UUID file) {}

  private record Data(Name latin, Name cyrillic, String phone, String email) {}

  private record Name(String familyName, String givenName, String patronymic) {}

  @Override
  public String write(OwnCorrection correction) {
    try {
      return JSON.writeValueAsString(
          new Kept(
              data(correction.before()),
              data(correction.after()),
              correction.reason(),
              correction.file()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A correction that is no data", e);
    }
  }

  @Override
  public OwnCorrection read(String text) {
    try {
      Kept kept = JSON.readValue(text, Kept.class);
      return new OwnCorrection(data(kept.before()), data(kept.after()), kept.reason(), kept.file());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept correction that is no correction", e);
    }
  }

  private static Data data(OwnData data) {
    return new Data(
        name(data.name().latin()),
        name(data.name().cyrillic()),
        data.phone() == null ? null : data.phone().value(),
        data.email() == null ? null : data.email().value());
  }

  private static OwnData data(Data data) {
    return new OwnData(
        new FullName(name(data.latin()), name(data.cyrillic())),
        data.phone() == null ? null : new PhoneNumber(data.phone()),
        data.email() == null ? null : new Email(data.email()));
  }

  private static Name name(Spelling name) {
    return name == null ? null : new Name(name.familyName(), name.givenName(), name.patronymic());
  }

  private static Spelling name(Name name) {
    return name == null
        ? null
        : new Spelling(name.familyName(), name.givenName(), name.patronymic());
  }
}
