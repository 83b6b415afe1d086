package uz.hemis.application.personnel.query;

import java.util.UUID;
import uz.hemis.domain.personnel.RecordedEvent;

/**
 * A recorded event.
 *
 * @param employee on whose card it was recorded
 * @param recorded what happened, who recorded it, when, and whether late under a permit
 * @param recordedByName family and given name of who recorded it; null when not known any more
 */
public record EventView(UUID employee, RecordedEvent recorded, String recordedByName) {}
