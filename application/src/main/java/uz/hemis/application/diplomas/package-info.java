/** Blanks of diplomas: received, issued to diplomas, written off (3.1.12, annex 12). */
package uz.hemis.application.diplomas;
