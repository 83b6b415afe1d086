package uz.hemis.application.classifiers.query;

import uz.hemis.application.shared.Page;

/**
 * A page of the classifiers.
 *
 * @param version grows with every change of any of them
 */
public record ClassifiersView(long version, Page<ClassifierView> page) {}
