/**
 * Programmes and curricula (3.1.5): what is studied, in which semester, for how many credits.
 *
 * <p>A {@link uz.hemis.domain.curriculum.Programme} is a bachelor's direction or a master's
 * specialty of one faculty with its qualifications. The dean opens and renames it; closed, it takes
 * no new curriculum, and those who study finish.
 *
 * <p>A {@link uz.hemis.domain.curriculum.Curriculum} of it is drafted for one admission. {@link
 * uz.hemis.domain.curriculum.CreditCheck} tells what is wrong with its credits; a whole one is
 * submitted, and a person of the academic department who has not worked on it approves exactly
 * that. An approved one does not change. While nobody studies under it, it may become a draft again
 * by a second approval; later a change is a new version with an approval of its own, and students
 * stay under theirs.
 */
package uz.hemis.domain.curriculum;
