package uz.hemis.openapi;

/**
 * A file that an operation answers, always as an attachment.
 *
 * @param name the name under which clients keep it
 * @param mediaType its media type
 * @param content all of it
 */
public record Download(String name, String mediaType, byte[] content) {}
