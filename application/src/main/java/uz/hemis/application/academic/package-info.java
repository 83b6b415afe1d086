/** The academic calendar: drafting years, setting milestones, declaring what is current (3.1.4). */
package uz.hemis.application.academic;
