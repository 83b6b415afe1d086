/** Orders that move studies (3.1.5). */
package uz.hemis.application.movements;
