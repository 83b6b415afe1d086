package uz.hemis.application.diplomas.query;

import uz.hemis.domain.diplomas.DiplomaStep;

/**
 * A step in the life of a diploma.
 *
 * @param byName family and given name of who did it
 */
public record DiplomaStepView(DiplomaStep step, String byName) {}
