package uz.hemis.application.students.query;

import java.time.Instant;
import java.util.UUID;
import uz.hemis.domain.students.Group;

/**
 * A group.
 *
 * @param members how many studies that last are in it
 * @param closedAt null while it is open
 */
public record GroupView(
    UUID id, long version, String name, Group.Teaching teaching, int members, Instant closedAt) {}
