/** The clearance sheet, Bitiruv varag'i (3.1.14). */
package uz.hemis.domain.clearance;
