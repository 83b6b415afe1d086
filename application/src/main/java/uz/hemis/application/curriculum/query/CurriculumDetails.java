package uz.hemis.application.curriculum.query;

import uz.hemis.domain.curriculum.Curriculum;
import uz.hemis.domain.curriculum.Programme;

/**
 * A curriculum with all semesters.
 *
 * @param studied whether students are bound to it
 */
public record CurriculumDetails(Curriculum curriculum, Programme programme, boolean studied) {}
