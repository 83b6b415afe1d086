/** Four eyes: proposing entries, deciding on them, delegating the right to decide (4.3). */
package uz.hemis.application.approvals;
