package uz.hemis.application.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uz.hemis.application.notices.port.Deliveries;
import uz.hemis.application.notices.port.Letter;
import uz.hemis.application.notices.port.Post;
import uz.hemis.application.notices.port.StoredNotices;
import uz.hemis.application.notices.port.StoredSettings;
import uz.hemis.application.notices.port.Wording;
import uz.hemis.application.notices.query.NoticeQueries;
import uz.hemis.application.shared.Moment;
import uz.hemis.application.shared.Page;
import uz.hemis.application.shared.PageRequest;
import uz.hemis.domain.access.Actor;
import uz.hemis.domain.access.Role;
import uz.hemis.domain.access.Scope;
import uz.hemis.domain.notices.Delivery;
import uz.hemis.domain.notices.Language;
import uz.hemis.domain.notices.Notice;
import uz.hemis.domain.notices.NoticeSettings;
import uz.hemis.domain.shared.person.Email;
import uz.hemis.domain.shared.time.Tashkent;

/** Notices, addresses and a mail server in memory. */
final class NoticeWorld
    implements StoredNotices, Deliveries, StoredSettings, NoticeQueries, Wording, Post, Moment {

  final Map<UUID, Email> addresses = new HashMap<>();
  final Map<UUID, NoticeSettings> settings = new HashMap<>();
  final Map<UUID, Delivery> deliveries = new LinkedHashMap<>();
  final List<Letter> letters = new ArrayList<>();
  Instant now = Instant.parse("2026-11-23T04:00:00Z");
  boolean open = true;
  Receipt receipt = Receipt.accepted();

  private final Map<UUID, Notice> notices = new LinkedHashMap<>();
  private final Map<UUID, Stored> stored = new LinkedHashMap<>();
  private long identities;

  UUID identity() {
    return new UUID(0, ++identities);
  }

  /** The keys in the order of sending. */
  List<String> keys() {
    return notices.values().stream().map(Notice::key).toList();
  }

  static Actor actor(UUID person) {
    return new Actor(person, person, null, null, Role.TEACHER, Scope.institution(), null);
  }

  @Override
  public boolean add(UUID id, Notice notice, Instant at) {
    boolean known =
        notices.values().stream()
            .anyMatch(n -> n.person().equals(notice.person()) && n.key().equals(notice.key()));
    if (!known) {
      notices.put(id, notice);
      stored.put(id, new Stored(id, notice.kind(), notice.facts(), at, null));
      deliveries.put(id, Delivery.pending(id, at));
    }
    return !known;
  }

  @Override
  public boolean markRead(UUID person, UUID id, Instant at) {
    Optional<Stored> found = find(person, id);
    found.filter(s -> s.readAt() == null).ifPresent(s -> read(s, at));
    return found.isPresent();
  }

  @Override
  public void markAllRead(UUID person, Instant until, Instant at) {
    of(person)
        .filter(s -> s.readAt() == null && !s.createdAt().isAfter(until))
        .forEach(s -> read(s, at));
  }

  private void read(Stored s, Instant at) {
    stored.put(s.id(), new Stored(s.id(), s.kind(), s.facts(), s.createdAt(), at));
  }

  @Override
  public Optional<Due> findDue(Instant at) {
    return deliveries.values().stream()
        .filter(d -> d.state().isOpen() && !d.dueAt().isAfter(at))
        .min(Comparator.comparing(Delivery::dueAt))
        .map(this::due);
  }

  private Due due(Delivery delivery) {
    Notice notice = notices.get(delivery.notice());
    return new Due(
        delivery,
        notice.kind(),
        notice.facts(),
        addresses.get(notice.person()),
        get(notice.person()));
  }

  @Override
  public Optional<Delivery> findSending(UUID notice, int tries) {
    return Optional.of(deliveries.get(notice)).filter(d -> d.tries() == tries);
  }

  @Override
  public void save(Delivery delivery) {
    deliveries.put(delivery.notice(), delivery);
  }

  @Override
  public NoticeSettings get(UUID person) {
    return settings.getOrDefault(person, NoticeSettings.DEFAULT);
  }

  @Override
  public boolean replace(UUID person, NoticeSettings chosen) {
    boolean same = get(person).version() == chosen.version();
    if (same) {
      settings.put(
          person, new NoticeSettings(chosen.version() + 1, chosen.language(), chosen.byEmail()));
    }
    return same;
  }

  @Override
  public Page<Stored> list(UUID person, Boolean unread, PageRequest page) {
    return new Page<>(
        of(person).filter(s -> unread == null || unread == (s.readAt() == null)).toList(),
        null,
        null);
  }

  @Override
  public Optional<Stored> find(UUID person, UUID id) {
    return of(person).filter(s -> s.id().equals(id)).findFirst();
  }

  @Override
  public long countUnread(UUID person) {
    return of(person).filter(s -> s.readAt() == null).count();
  }

  private Stream<Stored> of(UUID person) {
    return List.copyOf(stored.values()).stream()
        .filter(s -> notices.get(s.id()).person().equals(person));
  }

  @Override
  public Words of(Language language, String kind, Map<String, Object> facts) {
    return new Words(language.tag() + " " + kind, "about " + facts);
  }

  @Override
  public String closing(Language language) {
    return "closing " + language.tag();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public Receipt deliver(Letter letter) {
    letters.add(letter);
    return receipt;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public LocalDate today() {
    return Tashkent.dateOf(now);
  }
}
