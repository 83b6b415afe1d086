package uz.hemis.application.diplomas.query;

import java.util.UUID;
import uz.hemis.domain.diplomas.DiplomaState;

/** Which diplomas are asked for; null members ask for nothing. */
public record DiplomaFilter(UUID study, UUID faculty, DiplomaState state, String registerNumber) {}
