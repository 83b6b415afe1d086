package uz.hemis.application.personnel.query;

import java.time.LocalDate;
import java.util.UUID;
import uz.hemis.domain.personnel.Post;

/**
 * A period in which a post is held.
 *
 * @param employment the employment that it belongs to
 * @param post what the person is employed as
 * @param from first day
 * @param to last day; null while it lasts
 */
public record EmploymentView(UUID employment, Post post, LocalDate from, LocalDate to) {}
