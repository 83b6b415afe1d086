package uz.hemis.adapters.persistence.calendar;

/** Tells the node's memory of the calendar that a decree was published here. */
record DecreePublished() {}
