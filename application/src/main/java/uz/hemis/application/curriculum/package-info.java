/** Programmes, qualifications and curricula (3.1.5). */
package uz.hemis.application.curriculum;
