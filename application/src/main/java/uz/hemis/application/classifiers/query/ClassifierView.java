package uz.hemis.application.classifiers.query;

import java.time.Instant;
import uz.hemis.domain.classifiers.Classifier;
import uz.hemis.domain.classifiers.CodeNames;

/**
 * A classifier.
 *
 * @param version its newest version, from 1
 * @param changedAt when that version was made
 * @param codes how many codes it has, in force or retired
 */
public record ClassifierView(
    Classifier classifier, CodeNames names, long version, Instant changedAt, long codes) {}
