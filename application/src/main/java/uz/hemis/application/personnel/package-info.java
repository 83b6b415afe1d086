/** Staff: registering employees, recording what orders say of them, and reading both (3.1.3). */
package uz.hemis.application.personnel;
