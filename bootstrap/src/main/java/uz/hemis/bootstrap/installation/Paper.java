package uz.hemis.bootstrap.installation;

import uz.hemis.domain.files.FileName;

/**
 * A paper in PDF.
 *
 * @param name as its file is called
 * @param content the whole file
 */
public record Paper(FileName name, byte[] content) {}
