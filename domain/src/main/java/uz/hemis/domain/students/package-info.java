/** Students: the card of a person who studies, and each study from admission to its end (3.1.5). */
package uz.hemis.domain.students;
