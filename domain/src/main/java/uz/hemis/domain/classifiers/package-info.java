/** The national classifiers (1.3, 3.1.1). */
package uz.hemis.domain.classifiers;
