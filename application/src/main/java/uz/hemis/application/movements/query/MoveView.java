package uz.hemis.application.movements.query;

import java.util.UUID;
import uz.hemis.domain.movements.Waypoint;

/**
 * What an order did to one study.
 *
 * @param number of the student
 * @param name family and given name
 */
public record MoveView(UUID study, String number, String name, Waypoint before, Waypoint after) {}
