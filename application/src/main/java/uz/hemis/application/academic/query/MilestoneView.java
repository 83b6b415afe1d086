package uz.hemis.application.academic.query;

import uz.hemis.domain.academic.Milestone;

/** A milestone with the version that a change builds on. */
public record MilestoneView(Milestone milestone, long version) {}
