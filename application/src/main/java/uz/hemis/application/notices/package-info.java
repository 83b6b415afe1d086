/**
 * Messages to people. Other areas send through {@link uz.hemis.application.notices.Notices}; a
 * person reads through {@link uz.hemis.application.notices.ReadOwnNotices}; the e-mails are made
 * try by try through {@link uz.hemis.application.notices.DeliverNotices}.
 */
package uz.hemis.application.notices;
