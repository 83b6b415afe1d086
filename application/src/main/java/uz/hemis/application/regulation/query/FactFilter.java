package uz.hemis.application.regulation.query;

import java.util.UUID;

/**
 * Which recorded events are asked for; null members ask for nothing.
 *
 * @param event the kind of event
 * @param subject the thing that they are about
 */
public record FactFilter(String event, UUID subject) {}
