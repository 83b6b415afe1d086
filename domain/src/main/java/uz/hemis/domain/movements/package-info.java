/** Orders that move studies from status to status (3.1.5). */
package uz.hemis.domain.movements;
