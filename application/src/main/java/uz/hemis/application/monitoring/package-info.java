/** The boards of compliance, HR's view of who uses the system, and reminders (3.1.3, 3.1.14). */
package uz.hemis.application.monitoring;
