package uz.hemis.adapters.persistence.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.access.UserClass;

@Entity
@Table(name = "access_account")
class AccountRow {

  @Id UUID id;

  @Version long version;

  @Column(name = "person_id", updatable = false)
  UUID person;

  @Column(name = "login", updatable = false)
  String login;

  @Enumerated(EnumType.STRING)
  @Column(name = "user_class", updatable = false)
  UserClass userClass;

  @Column(name = "password_hash")
  String passwordHash;

  @Column(name = "must_change_password")
  boolean mustChangePassword;

  @Column(name = "second_factor_sealed")
  byte[] secondFactorSealed;

  @Column(name = "second_factor_confirmed_at")
  Instant secondFactorConfirmedAt;

  @Column(name = "disabled_at")
  Instant disabledAt;

  @Column(name = "demo", updatable = false)
  boolean demo;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "created_by", updatable = false)
  UUID createdBy;
}
