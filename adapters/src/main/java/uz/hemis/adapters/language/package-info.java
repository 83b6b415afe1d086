/** Sentences in the languages of the system, out of files and with facts filled in. */
package uz.hemis.adapters.language;
