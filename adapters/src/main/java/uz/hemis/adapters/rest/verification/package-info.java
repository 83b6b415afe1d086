/** The pages that people outside see who verify a document in a browser (3.1.12, 3.1.13). */
package uz.hemis.adapters.rest.verification;
