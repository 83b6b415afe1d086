/** The national classifiers, which only the super administrator enters (1.3). */
package uz.hemis.application.classifiers;
