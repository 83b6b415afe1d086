/**
 * The academic calendar of the institution, kept by the academic department (3.1.4, annex 4). An
 * academic year is drafted with two semesters; its milestones, such as the start of classes or of
 * an examination session, are the days from which the terms of other duties run.
 *
 * <p>A milestone still to come is moved and removed freely; one whose day has come stays, because
 * terms have begun to run from it. At any time one year is current, with one current semester of
 * bachelors and one of masters.
 */
package uz.hemis.domain.academic;
