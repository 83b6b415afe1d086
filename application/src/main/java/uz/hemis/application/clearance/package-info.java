/** Clearance sheets and their sections (3.1.14). */
package uz.hemis.application.clearance;
