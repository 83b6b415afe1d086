/**
 * The national classifiers (1.3, 3.1.1). A {@link uz.hemis.domain.classifiers.Classifier} holds
 * codes with names in four languages; the super administrator adds codes, names them anew, retires
 * them from a date and brings them back. A code is never removed, and never comes to mean another.
 *
 * <p>Every change makes a new version of the classifier, so that what stood on a date stays
 * readable. A retired code is read where it was used and is not entered any more.
 */
package uz.hemis.domain.classifiers;
