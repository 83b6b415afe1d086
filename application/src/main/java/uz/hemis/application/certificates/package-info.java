/** References and transcripts with their verification (3.1.13). */
package uz.hemis.application.certificates;
