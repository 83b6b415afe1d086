package uz.hemis.application.notices.query;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A notice as its reader sees it (5.2).
 *
 * @param id its identifier
 * @param kind slug of its kind
 * @param subject one line, in the reader's language
 * @param text in the reader's language
 * @param facts what it speaks of
 * @param createdAt when it was sent
 * @param readAt when it was read; null while unread
 */
public record NoticeView(
    UUID id,
    String kind,
    String subject,
    String text,
    Map<String, Object> facts,
    Instant createdAt,
    Instant readAt) {}
