package uz.hemis.domain.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.shared.time.Tashkent;

/**
 * A reference or transcript that was issued (3.1.13). It is never changed; another one is issued
 * instead.
 *
 * @param code verifies it without signing in
 * @param study which it is about
 * @param person the student
 * @param snapshot what it prints
 */
public record Certificate(
    UUID id,
    CertificateKind kind,
    CertificateNumber number,
    VerificationCode code,
    DocumentLanguage language,
    UUID study,
    UUID person,
    Snapshot snapshot,
    Issue issue) {

  public Certificate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(study, "study");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(issue, "issue");
    if ((kind == CertificateKind.TRANSCRIPT) != (snapshot.transcript() != null)) {
      throw new IllegalArgumentException("a transcript, and no other, shows results");
    }
  }

  /** Who issued it, in which role and when. */
  public record Issue(UUID by, Role role, Instant at) {

    public Issue {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(at, "at");
    }
  }

  /** The date that it bears. */
  public LocalDate date() {
    return Tashkent.dateOf(issue.at());
  }
}
