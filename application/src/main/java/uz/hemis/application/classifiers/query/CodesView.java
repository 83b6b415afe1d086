package uz.hemis.application.classifiers.query;

import java.time.LocalDate;
import uz.hemis.application.shared.Page;
import uz.hemis.domain.classifiers.ClassifierCode;

/**
 * A page of the codes of a classifier.
 *
 * @param version the version that they stand in
 * @param on the day that they were judged by; null when it did not matter
 */
public record CodesView(long version, LocalDate on, Page<ClassifierCode> page) {}
