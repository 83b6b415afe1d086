package uz.hemis.application.diplomas.query;

import uz.hemis.domain.diplomas.BlankNumber;
import uz.hemis.domain.diplomas.Diploma;

/**
 * A diploma with the blanks that it is printed on.
 *
 * @param diplomaBlank null before the print status of the diploma is set
 * @param supplementBlank null before the print status of the supplement is set
 */
public record DiplomaView(Diploma diploma, BlankNumber diplomaBlank, BlankNumber supplementBlank) {}
