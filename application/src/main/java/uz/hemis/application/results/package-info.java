/** Results of study by subject (3.1.5). */
package uz.hemis.application.results;
