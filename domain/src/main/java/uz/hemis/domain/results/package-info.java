/** What was achieved in each subject, and the grade point average (3.1.5). */
package uz.hemis.domain.results;
