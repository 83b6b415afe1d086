/** Students: cards, admission, studies and groups (3.1.5). */
package uz.hemis.application.students;
